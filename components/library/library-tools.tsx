import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import type { PostOrder } from '@/lib/db/reads/post-index';
import { ListSearch } from './list-search';
import styles from './library-tools.module.css';

interface LibraryToolsProps {
  /** Called as one types, after the letter is on the screen. */
  readonly onQuery: (query: string) => void;
  readonly order: PostOrder;
  readonly onOrder: (order: PostOrder) => void;
  readonly bin: boolean;
  readonly onBin: (bin: boolean) => void;
  /** From the search into the list. */
  readonly onDown: () => void;
}

/** Search, order, library or bin. `/` goes to the search. */
export function LibraryTools({ onQuery, order, onOrder, bin, onBin, onDown }: LibraryToolsProps) {
  return (
    <div role="search" className={styles.tools}>
      <ListSearch
        label={i18n.t('library.search')}
        className={styles.search}
        onQuery={onQuery}
        onDown={onDown}
      />
      <Select
        className={styles.order}
        aria-label={i18n.t('library.order.label')}
        value={order}
        onChange={(event) => onOrder(event.target.value === 'createdAt' ? 'createdAt' : 'updatedAt')}
        options={[
          { value: 'updatedAt', label: i18n.t('library.order.changed') },
          { value: 'createdAt', label: i18n.t('library.order.created') },
        ]}
      />
      <div className={styles.views}>
        <Segmented
          label={i18n.t('library.view')}
          value={bin ? 'bin' : 'library'}
          onChange={(view) => onBin(view === 'bin')}
          options={[
            { value: 'library', label: i18n.t('library.posts') },
            { value: 'bin', label: i18n.t('library.bin') },
          ]}
        />
      </div>
    </div>
  );
}
