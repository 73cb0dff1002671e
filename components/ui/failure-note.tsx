import { TriangleAlert } from 'lucide-react';
import type { Failure } from '@/lib/domain/failure';
import { Detail } from './detail';
import styles from './failure-note.module.css';
import { failureText } from './failure-text';

/** A failure as a sentence, with the technical detail one click away. */
export const FailureNote = ({ failure }: { readonly failure: Failure }) => (
  <div role="alert" className={styles.note}>
    <TriangleAlert aria-hidden="true" className={styles.icon} />
    <div>
      <p>{failureText(failure)}</p>
      {failure.detail && <Detail text={`${failure.code}\n${failure.detail}`} />}
    </div>
  </div>
);
