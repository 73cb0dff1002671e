import { i18n } from '#i18n';
import { why } from '@/components/delivery/why';
import type { Settled } from '@/lib/messaging/protocol';

/** What has come of a decision for many: how many are done, and of the others how many for which reason. */
export function settledText({ done, failed }: Settled): string {
  const said = i18n.t('asking.done', done.length);
  if (failed.length === 0) return said;
  const parts = [...Map.groupBy(failed, ({ code }) => code)].map(([code, rows]) =>
    i18n.t('asking.notDone', rows.length, [String(rows.length), why(code)]),
  );
  return [said, ...parts].join(' ');
}
