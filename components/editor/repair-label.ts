import { i18n } from '#i18n';
import type { Issue } from '@/lib/delivery/issue';

/** What the button says that repairs an issue; null where only the person can. */
export function repairLabel({ code, kind, parts, max = 0 }: Issue): string | null {
  switch (code) {
    case 'too-long':
      return parts === undefined
        ? i18n.t('validation.cut')
        : i18n.t('validation.thread', { parts: new Intl.NumberFormat().format(parts) });
    case 'alt-too-long':
      return i18n.t('validation.cut');
    case 'too-many-media':
      return i18n.t('validation.keepFirst', max, [new Intl.NumberFormat().format(max)]);
    case 'too-many-films':
      return i18n.t('validation.keepFirst', max, [new Intl.NumberFormat().format(max)]);
    case 'media-unsupported':
    case 'film-too-large':
    case 'film-too-long':
      return i18n.t('validation.removeImage');
    case 'film-not-alone':
      return i18n.t(kind === 'audio' ? 'validation.keepSound' : 'validation.keepFilm');
    case 'media-made-smaller':
      return i18n.t('validation.makeSmaller');
    case 'link-card-dropped':
      return i18n.t('validation.removeCard');
    case 'too-many-langs':
      return i18n.t('validation.keepFirst', max, [new Intl.NumberFormat().format(max)]);
    default:
      return null;
  }
}
