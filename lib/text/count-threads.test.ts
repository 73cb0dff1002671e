import { expect, it } from 'vitest';
import { countThreads } from './count-threads';

// "Emojis are counted as the number of UTF-8 bytes": https://developers.facebook.com/documentation/threads/posts, read 2026-11-27.
it.each<[string, number]>([
  ['', 0],
  ['Thank you!', 10],
  ['Até já', 6],
  ['ありがとう', 5],
  ['🌿', 4],
  ['Bom dia 🌿', 12],
  ['👨‍👩‍👧‍👧', 25],
  ['🇵🇹', 8],
  ['❤️', 6],
  ['©', 1],
])('%s', (text, expected) => {
  expect(countThreads(text)).toBe(expected);
});
