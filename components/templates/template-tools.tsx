import { i18n } from '#i18n';
import { ListSearch } from '@/components/library/list-search';
import { Select } from '@/components/ui/select';
import type { PlatformSpec } from '@/lib/domain/platform';
import { TEMPLATE_ORDERS, type TemplateOrder, type WantedTemplates } from './template-finder';
import styles from './template-tools.module.css';

type Filter = Pick<WantedTemplates, 'platform' | 'tag' | 'order'>;

interface TemplateToolsProps {
  /** Called as one types, after the letter is on the screen. */
  readonly onQuery: (query: string) => void;
  readonly filter: Filter;
  readonly onFilter: (patch: Partial<Filter>) => void;
  /** Platforms that can be replied on. */
  readonly specs: readonly PlatformSpec[];
  readonly tags: readonly string[];
  /** From the search into the list. */
  readonly onDown: () => void;
}

/** Search, filters, order. `/` goes to the search. */
export function TemplateTools({ onQuery, filter, onFilter, specs, tags, onDown }: TemplateToolsProps) {
  return (
    <div role="search" className={styles.tools}>
      <ListSearch
        label={i18n.t('templates.search')}
        className={styles.search}
        onQuery={onQuery}
        onDown={onDown}
      />
      <Select
        className={styles.select}
        aria-label={i18n.t('templates.platform')}
        value={filter.platform ?? ''}
        onChange={(event) => onFilter({ platform: event.target.value || null })}
        options={[
          { value: '', label: i18n.t('templates.everyPlatform') },
          ...specs.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {(tags.length > 0 || filter.tag !== null) && (
        <Select
          className={styles.select}
          aria-label={i18n.t('templates.tag')}
          value={filter.tag ?? ''}
          onChange={(event) => onFilter({ tag: event.target.value || null })}
          options={[
            { value: '', label: i18n.t('templates.everyTag') },
            ...[...new Set([...tags, ...(filter.tag === null ? [] : [filter.tag])])].map((tag) => ({
              value: tag,
              label: `#${tag}`,
            })),
          ]}
        />
      )}
      <Select
        className={styles.select}
        aria-label={i18n.t('templates.order.label')}
        value={filter.order}
        onChange={(event) => onFilter({ order: asOrder(event.target.value) })}
        options={TEMPLATE_ORDERS.map((order) => ({
          value: order,
          label: i18n.t(`templates.order.${order}`),
        }))}
      />
    </div>
  );
}

const asOrder = (value: string): TemplateOrder => TEMPLATE_ORDERS.find((order) => order === value) ?? 'title';
