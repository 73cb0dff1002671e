import { besideWarning } from '@/lib/delivery/beside-warning';
import type { PlatformSpec, TextLimit } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import type { TextUnit } from '@/lib/domain/text-unit';
import { countPost } from '@/lib/text/count-post';

export interface TextRoom {
  readonly limit: TextLimit;
  /** How much of `limit.unit` is left; below zero: too much. */
  readonly left: number;
}

/** What a counter of a post shows. A warning among its `extras` takes its room. */
export const textRoom = (text: string, spec: PlatformSpec, extras?: PostExtras): TextRoom =>
  roomIn(text, besideWarning(spec, extras).text, countPost);

/** What a counter shows: the network's own unit, unless another limit is passed although that one holds. */
export function roomIn(
  text: string,
  limits: PlatformSpec['text'],
  count: (text: string, unit: TextUnit) => number,
): TextRoom {
  const rooms = limits.map((limit) => ({ limit, left: limit.max - count(text, limit.unit) }));
  const [shown] = rooms;
  const passed = rooms.find(({ left }) => left < 0);
  return shown && shown.left >= 0 && passed ? passed : (shown ?? { limit: limits[0], left: 0 });
}
