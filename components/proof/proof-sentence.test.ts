import { beforeEach, describe, expect, it } from 'vitest';
import { delivery, DUE } from '@/lib/delivery/fixtures';
import type { LedgerKind } from '@/lib/domain/ledger-entry';
import { confirmedFacts, goneFacts, publishedFacts, readFacts } from '@/lib/ledger/facts-of';
import { speakEnglish } from '@/test/support/english';
import { proofName } from './export-proof';
import { proofSentence } from './proof-sentence';

beforeEach(speakEnglish);

const place = { handle: 'casaluz.test', network: 'Bluesky' };
const row = delivery({ attempts: 1 });
const part = { id: 'at://1', url: null, at: DUE + 400_000, proof: 'answer' } as const;
const reading = { text: 'Sourdough Saturday', mediaCount: 0, editedAt: null };
const says = (kind: LedgerKind, facts: Record<string, string>): string => proofSentence({ kind, facts }, DUE);

describe('proofSentence', () => {
  it.each<readonly [LedgerKind, Record<string, string>, RegExp]>([
    [
      'published',
      publishedFacts(row, part, 1, place),
      /^“Sourdough Saturday” went out on @casaluz\.test, 7 minutes late$/,
    ],
    ['published', publishedFacts(row, { ...part, at: DUE }, 1, place), /went out on @casaluz\.test$/],
    ['read-back', readFacts(part, 1, reading, true, place), /says what was confirmed/],
    ['read-back', readFacts(part, 1, reading, false, place), /other words/],
    ['changed-there', readFacts(part, 1, reading, false, place), /changed on the network/],
    ['gone-there', goneFacts(part, 1, place), /no longer on the network/],
    ['removed-by-us', goneFacts(part, 1, place), /deleted/],
    [
      'confirmed',
      confirmedFacts(row, place, 'queued'),
      /^You confirmed “Sourdough Saturday” for @casaluz\.test/,
    ],
    ['confirmed', confirmedFacts(row, place, 'moved'), /^You moved/],
  ])('%s', (kind, facts, expected) => {
    const words = says(kind, facts);
    expect(words).toMatch(expected);
    expect(words).not.toMatch(/undefined|NaN|[{}$]/);
  });

  it('reads a line of another version that names less', () => {
    for (const kind of ['confirmed', 'published', 'read-back', 'edited-by-us'] as const)
      expect(says(kind, {})).not.toMatch(/undefined|NaN/);
  });
});

it('names the file after the client and the day', () => {
  const at = Date.UTC(2026, 10, 27);
  expect(proofName('Café São & Co.', at)).toBe('proof-cafe-sao-co-2026-11-27.html');
  expect(proofName('花屋', at)).toBe('proof-花屋-2026-11-27.html');
  expect(proofName('../', at)).toBe('proof-2026-11-27.html');
});
