import { i18n } from '#i18n';
import type { ReplyItem } from '@/lib/domain/page-bridge';

/** From how many uses on one day on, a reply should be varied: networks take the same words again and again for a machine's. */
const VARY_FROM = 3;

/** "Like 4 comments you answered · used 31 times · best fit". Empty where nothing is known of it. */
export function replyFacts({ alike, uses, usedToday, best }: ReplyItem): string {
  const facts = [
    alike > 0 && i18n.t('replies.alike', alike),
    uses > 0 && i18n.t('replies.used', uses),
    usedToday >= VARY_FROM && i18n.t('replies.today', { count: usedToday }),
    best && i18n.t('replies.best'),
  ].filter((fact) => fact !== false);
  const line = facts.join(' · ');
  return line === '' ? i18n.t('replies.unused') : line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
