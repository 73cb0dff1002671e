import { Copy, RotateCcw, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  readonly count: number;
  readonly bin: boolean;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  /** Null unless one post is marked. */
  readonly onDuplicate: (() => void) | null;
  readonly onClear: () => void;
}

/** What can be done with the marked posts. */
export const SelectionBar = ({ count, bin, ...on }: SelectionBarProps) => (
  <div role="toolbar" aria-label={i18n.t('library.selected', count)} className={styles.bar}>
    <span role="status" className={styles.count}>
      {i18n.t('library.selected', count)}
    </span>
    {bin ? (
      <Button icon={<RotateCcw aria-hidden="true" />} onClick={on.onRestore}>
        {i18n.t('library.restore')}
      </Button>
    ) : (
      <>
        {on.onDuplicate && (
          <Button icon={<Copy aria-hidden="true" />} onClick={on.onDuplicate}>
            {i18n.t('library.duplicate')}
          </Button>
        )}
        <Button icon={<Trash2 aria-hidden="true" />} onClick={on.onDelete}>
          {i18n.t('library.deleteMarked')}
        </Button>
      </>
    )}
    <Button variant="quiet" onClick={on.onClear}>
      {i18n.t('library.clear')}
    </Button>
  </div>
);
