import { i18n } from '#i18n';
import type { DiffPart, DiffParts } from '@/lib/domain/drift';
import styles from './company.module.css';

interface DiffViewProps {
  readonly parts: DiffParts;
  /** What the two texts are called, where they are something else: before and after. */
  readonly labels?: readonly [here: string, record: string];
}

/** What stands at a place above what the record says; where they part, the one is struck out and the other marked. */
export const DiffView = ({
  parts,
  labels = [i18n.t('company.here'), i18n.t('company.record')],
}: DiffViewProps) => (
  <dl className={styles.pairs}>
    <dt>{labels[0]}</dt>
    <dd dir="auto">
      {parts.here.map((part, index) => (
        <Part key={index} part={part} as="del" />
      ))}
    </dd>
    <dt>{labels[1]}</dt>
    <dd dir="auto">
      {parts.record.map((part, index) => (
        <Part key={index} part={part} as="ins" />
      ))}
    </dd>
  </dl>
);

function Part({ part: { text, same }, as: Tag }: { readonly part: DiffPart; readonly as: 'del' | 'ins' }) {
  return same ? <span>{text}</span> : <Tag className={styles[Tag]}>{text}</Tag>;
}
