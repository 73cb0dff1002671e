import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './detail.module.css';

interface DetailProps {
  readonly text: string;
  readonly label?: string;
  /** Called when it is opened, for text that is read only then. */
  readonly onOpen?: () => void;
}

/** Technical detail: one click away, copyable. */
export function Detail({ text, label, onOpen }: DetailProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details className={styles.detail} onToggle={onOpen}>
      <summary>{label ?? i18n.t('ui.detail')}</summary>
      <pre tabIndex={0} className={styles.text}>
        {text}
      </pre>
      <Button variant="quiet" onClick={() => void copy()}>
        {copied ? i18n.t('ui.copied') : i18n.t('ui.copy')}
      </Button>
    </details>
  );
}
