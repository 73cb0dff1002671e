import { i18n } from '#i18n';
import { formatBytes } from '@/components/media/format-bytes';
import type { FoundBackup } from '@/components/ports/backup-ports';
import styles from './backup.module.css';

/** What is in a backup, and what will happen: read before anything is written. */
export function BackupFacts({ found }: { readonly found: FoundBackup }) {
  const { createdAt, isFromHere, clients, counts, mediaBytes, badRows, lostMedia } = found;
  const number = (value: number): string => new Intl.NumberFormat().format(value);
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(
    createdAt,
  );
  const names = new Intl.ListFormat(undefined, { type: 'unit' }).format(clients.slice(0, 8));
  const facts: readonly (readonly [string, string])[] = [
    [i18n.t('backup.from'), when],
    [i18n.t('backup.by'), isFromHere ? i18n.t('backup.byThis') : i18n.t('backup.byOther')],
    [i18n.t('backup.clients'), names === '' ? number(0) : `${number(counts.clients)} · ${names}`],
    [i18n.t('backup.posts'), number(counts.posts)],
    [
      i18n.t('backup.media'),
      counts.media === 0 ? number(0) : `${number(counts.media)} · ${formatBytes(mediaBytes)}`,
    ],
    [
      i18n.t('backup.deliveries'),
      i18n.t('backup.deliveryCounts', { all: number(counts.deliveries), pending: number(counts.pending) }),
    ],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {badRows > 0 && <p className={styles.note}>{i18n.t('backup.badRows', badRows)}</p>}
      {lostMedia > 0 && <p className={styles.note}>{i18n.t('backup.lostMedia', lostMedia)}</p>}
      <p className={styles.hint}>{i18n.t('backup.merge')}</p>
    </>
  );
}
