import type { TextLimit } from '@/lib/domain/platform';
import { countPost } from './count-post';
import type { Fits } from './split-thread';

/** Whether a text keeps all of a network's limits, each in its own unit. */
export const fitsLimits =
  (limits: readonly Pick<TextLimit, 'unit' | 'max'>[]): Fits =>
  (text) =>
    limits.every(({ unit, max }) => countPost(text, unit) <= max);
