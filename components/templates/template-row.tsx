import { i18n } from '#i18n';
import { ListRow } from '@/components/library/list-row';
import type { RowPlace } from '@/components/library/row-place';
import { classNames } from '@/components/ui/class-names';
import type { Client } from '@/lib/domain/client';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { Template } from '@/lib/domain/template';
import { BodyLine } from './body-line';
import styles from './template-row.module.css';
import { usageText } from './usage-text';

interface TemplateRowProps {
  readonly template: Template;
  /** Null for one that is for all clients. */
  readonly client: Client | null;
  readonly specs: ReadonlyMap<PlatformId, PlatformSpec>;
  readonly now: number;
  readonly place: RowPlace;
}

/** One template of the list. Nothing in it takes the focus: the list does. */
export function TemplateRow({ template, client, specs, now, place }: TemplateRowProps) {
  return (
    <ListRow place={place} color={client?.color ?? null} className={styles.columns}>
      <span className={styles.words}>
        <span className={styles.head}>
          <b className={styles.title} dir="auto">
            {template.title || i18n.t('templates.noTitle')}
          </b>
          {template.shortcut !== '' && (
            <span className={styles.shortcut} dir="auto">{`/${template.shortcut}`}</span>
          )}
        </span>
        <BodyLine body={template.body} />
      </span>
      <span className={styles.facts}>
        <span className={classNames(styles.whose, client && styles.client)}>
          {client ? client.name : i18n.t('templates.forAll')}
        </span>
        <span className={styles.meta}>
          {[
            ...template.platforms.map((id) => specs.get(id)?.name ?? id),
            ...template.tags.map((tag) => `#${tag}`),
          ].join(' · ')}
        </span>
      </span>
      <span className={classNames(styles.usage, template.uses === 0 && styles.never)}>
        {usageText(template, now)}
      </span>
    </ListRow>
  );
}
