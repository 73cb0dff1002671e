import { countBytes } from './count-bytes';
import { EMOJI_SEQUENCES } from './emoji-sequences';

/**
 * Length of a text as Threads says that it counts: "limited to 500 characters. Emojis are counted as the number of UTF-8 bytes"
 * (https://developers.facebook.com/documentation/threads/posts, of 2026-04-14, read 2026-11-27). Characters are code points.
 */
export function countThreads(text: string): number {
  let emoji = 0;
  const rest = text.replace(EMOJI_SEQUENCES, (found) => {
    emoji += countBytes(found);
    return '';
  });
  return emoji + [...rest].length;
}
