import { i18n } from '#i18n';
import type { TextLimit } from '@/lib/domain/platform';
import { countByUnit } from '@/lib/text/count-by-unit';

interface ReplyRoom {
  /** "206 left", "12 over". */
  readonly words: string;
  readonly isOver: boolean;
}

/** How much is left, in the platform's own unit: of the first limit, unless another one is passed. Null where it has none. */
export function replyRoom(text: string, limits: readonly TextLimit[]): ReplyRoom | null {
  const rooms = limits.map((limit) => ({ limit, left: limit.max - countByUnit(text, limit.unit) }));
  const shown = rooms.find(({ left }) => left < 0) ?? rooms[0];
  if (!shown) return null;
  const count = new Intl.NumberFormat(navigator.language).format(Math.abs(shown.left));
  const isOver = shown.left < 0;
  const key =
    shown.limit.unit === 'utf8-bytes'
      ? isOver
        ? 'ui.bytesOver'
        : 'ui.bytesLeft'
      : isOver
        ? 'ui.over'
        : 'ui.left';
  return { words: i18n.t(key, { count }), isOver };
}
