import type { TextUnit } from '@/lib/domain/text-unit';
import { countGraphemes } from './count-graphemes';
const encoder = new TextEncoder();
/** Length of a text in a network's own unit. */
export const countByUnit = (text: string, unit: TextUnit): number =>
  unit === 'graphemes' ? countGraphemes(text) : encoder.encode(text).length;
