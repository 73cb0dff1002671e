import { besideWarning } from '@/lib/delivery/beside-warning';
import type { PlatformSpec, TextLimit } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import { countPost } from '@/lib/text/count-post';

export interface TextRoom {
  readonly limit: TextLimit;
  /** How much of `limit.unit` is left; below zero: too much. */
  readonly left: number;
}

/** What a counter shows: the network's own unit, unless another limit is passed although that one holds. A warning among the post's `extras` takes its room. */
export function textRoom(text: string, spec: PlatformSpec, extras?: PostExtras): TextRoom {
  const rooms = besideWarning(spec, extras).text.map((limit) => ({
    limit,
    left: limit.max - countPost(text, limit.unit),
  }));
  const [shown] = rooms;
  const passed = rooms.find(({ left }) => left < 0);
  return shown && shown.left >= 0 && passed ? passed : (shown ?? { limit: spec.text[0], left: 0 });
}
