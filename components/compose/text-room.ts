import type { PlatformSpec, TextLimit } from '@/lib/domain/platform';
import { countPost } from '@/lib/text/count-post';

export interface TextRoom {
  readonly limit: TextLimit;
  /** How much of `limit.unit` is left; below zero: too much. */
  readonly left: number;
}

/** What a counter shows: the network's own unit, unless another limit is passed although that one holds. */
export function textRoom(text: string, spec: PlatformSpec): TextRoom {
  const rooms = spec.text.map((limit) => ({ limit, left: limit.max - countPost(text, limit.unit) }));
  const [shown] = rooms;
  const passed = rooms.find(({ left }) => left < 0);
  return shown && shown.left >= 0 && passed ? passed : (shown ?? { limit: spec.text[0], left: 0 });
}
