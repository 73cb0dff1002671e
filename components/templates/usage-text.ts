import { i18n } from '#i18n';
import { formatDay } from '@/components/library/format-day';
import type { Template } from '@/lib/domain/template';

/** "31 times, last on Tue 3 Nov", or plainly that nobody ever used it. `now`: epoch ms. */
export function usageText({ uses, usedAt }: Pick<Template, 'uses' | 'usedAt'>, now: number): string {
  if (uses === 0) return i18n.t('templates.neverUsed');
  const count = new Intl.NumberFormat(navigator.language).format(uses);
  return usedAt === null
    ? i18n.t('templates.used', uses, [count])
    : i18n.t('templates.usedLast', uses, [count, formatDay(usedAt, now)]);
}
