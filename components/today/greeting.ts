import { i18n } from '#i18n';
import { toWall } from '@/lib/schedule/zoned-time';

/** The sentence at the top: the time of day in `zone`, and how much needs the person. */
export function greeting(now: number, zone: string, needs: number): string {
  const hour = Number(toWall(now, zone).slice(11, 13));
  const hello =
    hour < 5 || hour >= 18
      ? i18n.t('today.evening')
      : hour < 12
        ? i18n.t('today.morning')
        : i18n.t('today.afternoon');
  return `${hello} ${i18n.t('today.needs', needs)}`;
}
