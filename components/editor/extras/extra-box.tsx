import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import styles from './extra-box.module.css';

interface ExtraBoxProps {
  readonly title: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One thing that goes with a post, with the way to take it away again. */
export const ExtraBox = ({ title, onRemove, children }: ExtraBoxProps) => (
  <fieldset className={styles.box}>
    <legend className={styles.legend}>{title}</legend>
    <IconButton
      label={i18n.t('editor.extras.remove', { what: title })}
      icon={<X />}
      className={styles.remove}
      onClick={onRemove}
    />
    {children}
  </fieldset>
);
