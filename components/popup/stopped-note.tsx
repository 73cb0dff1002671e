import { Pause } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { failureText } from '@/components/ui/failure-text';
import type { FailureCode } from '@/lib/domain/failure';
import styles from './notes.module.css';
import { usePopupPorts } from './popup-ports';

/** Nothing at all is published: why, and where it can be settled. */
export function StoppedNote({ code }: { readonly code: FailureCode }) {
  const { openStudio } = usePopupPorts();
  return (
    <p role="alert" className={styles.note}>
      <Pause aria-hidden="true" />
      <span className={styles.words}>{failureText({ code })}</span>
      <Button onClick={() => openStudio('settings')}>{i18n.t('popup.settle')}</Button>
    </p>
  );
}
