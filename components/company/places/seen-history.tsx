import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { fieldHistory } from '@/lib/db/reads/field-history';
import type { Account } from '@/lib/domain/account';
import type { FieldId } from '@/lib/domain/company';
import { momentText } from '../moment-text';
import styles from './place-detail.module.css';

interface SeenHistoryProps {
  readonly account: Account;
  readonly field: FieldId;
}

/** All that was ever seen of a field of a place, newest first. */
export function SeenHistory({ account, field }: SeenHistoryProps) {
  const rows = useRead((db) => fieldHistory(db, account.id, field), [account.id, field]);
  if (!rows || rows.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{i18n.t('companyPage.seen.title', rows.length)}</summary>
      <ol className={styles.history}>
        {rows.map(({ id, lines, firstSeenAt, lastSeenAt, how, url }) => (
          <li key={id}>
            <p dir="auto">{lines.join('\n') || i18n.t('companyPage.detail.nothing')}</p>
            <span className={styles.hint}>
              {i18n.t('companyPage.seen.between', {
                first: momentText(firstSeenAt),
                last: momentText(lastSeenAt),
              })}
              {' · '}
              {i18n.t(`companyPage.seen.how.${how}`)}
              {url && (
                <>
                  {' · '}
                  <a href={url} target="_blank" rel="noreferrer">
                    {new URL(url).host}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
