import { i18n } from '#i18n';
import type { TextRoom } from './text-room';

/** "206 left" or "12 over"; bytes are named, characters are what everybody expects. */
export function counterText({ limit, left }: TextRoom): string {
  const count = new Intl.NumberFormat(navigator.language).format(Math.abs(left));
  if (limit.unit === 'utf8-bytes') return i18n.t(left < 0 ? 'ui.bytesOver' : 'ui.bytesLeft', { count });
  return i18n.t(left < 0 ? 'ui.over' : 'ui.left', { count });
}
