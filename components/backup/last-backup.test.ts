import { beforeAll, expect, it } from 'vitest';
import { speakEnglish } from '../../test/support/english';
import { isLongAgo, lastBackup } from './last-backup';

const NOW = new Date(2026, 10, 27, 14).getTime();
beforeAll(speakEnglish);

const DAY = 24 * 60 * 60_000;

it('reminds after thirty days, not before', () => {
  expect(isLongAgo(NOW - 30 * DAY, NOW)).toBe(false);
  expect(isLongAgo(NOW - 31 * DAY, NOW)).toBe(true);
});

it.each([
  [null, 'There is no backup yet.'],
  [NOW - 60_000, 'Last backup: 1:59 PM.'],
  [NOW - DAY, 'Last backup: a day ago.'],
  [NOW - 40 * DAY, 'Last backup: 40 days ago.'],
])('%s', (at, sentence) => {
  // Newer versions of ICU put a narrow space before PM.
  expect(lastBackup(at, NOW, 'en-US').replace('\u202f', ' ')).toBe(sentence);
});
