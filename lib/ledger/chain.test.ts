import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { chain, FIRST_PREVIOUS, NO_LINES, type LedgerDraft } from './chain';
import { serialiseEntry } from './serialise-entry';
import { verifyChain } from './verify-chain';

const draft: fc.Arbitrary<LedgerDraft> = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 2 ** 42 }),
  kind: fc.constantFrom('confirmed', 'published', 'read-back', 'gone-there'),
  deliveryId: fc.uuid(),
  accountId: fc.uuid(),
  facts: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '</script>', '\u2028', '"\\', '\ud800')),
    { maxKeys: 4 },
  ),
});

const ledger = fc
  .array(draft, { minLength: 2, maxLength: 12 })
  .map((drafts) => chain('c1', NO_LINES, drafts, 'device'));

const at = (entries: readonly LedgerEntry[], index: number): LedgerEntry => {
  const entry = entries[index % entries.length];
  if (!entry) throw new Error('empty');
  return entry;
};

const headOf = (entries: readonly LedgerEntry[]) => at(entries, entries.length - 1);

describe('chain', () => {
  it('numbers lines from 1, each with the hash of the one before', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
        expect(entries.map(({ previous }) => previous)).toEqual([
          FIRST_PREVIOUS,
          ...entries.slice(0, -1).map(({ hash }) => hash),
        ]);
      }),
    );
  });

  it('may be written in any portions', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 8 }), fc.nat(), (drafts, cut) => {
        const first = chain('c1', NO_LINES, drafts.slice(0, cut % drafts.length), 'device');
        const rest = chain('c1', first.at(-1) ?? NO_LINES, drafts.slice(cut % drafts.length), 'device');
        expect([...first, ...rest]).toEqual(chain('c1', NO_LINES, drafts, 'device'));
      }),
    );
  });

  it('hashes as any other SHA-256 does, whatever the order of the facts', () => {
    const [entry] = chain(
      'c1',
      NO_LINES,
      [{ id: 'l1', at: 5, kind: 'confirmed', deliveryId: 'd1', accountId: 'a1', facts: { z: 'é', a: '1' } }],
      'device',
    );
    if (!entry) throw new Error('no line');
    const text = `["tend-ledger-1","l1","c1",1,5,"confirmed","d1","a1",[["a","1"],["z","é"]],"${FIRST_PREVIOUS}"]`;
    expect(serialiseEntry(entry)).toBe(text);
    expect(entry.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('verifyChain', () => {
  it('finds whole what was left alone, also in portions', () => {
    fc.assert(
      fc.property(ledger, fc.nat(), (entries, cut) => {
        const { seq, hash } = headOf(entries);
        expect(verifyChain(entries, NO_LINES, { seq, hash })).toEqual({ isWhole: true, head: { seq, hash } });
        const half = verifyChain(entries.slice(0, cut % entries.length));
        expect(half.isWhole && verifyChain(entries.slice(cut % entries.length), half.head).isWhole).toBe(
          true,
        );
      }),
    );
  });

  it('names the line where a text, a time, a kind or anything else was changed', () => {
    const changes = fc.constantFrom<(entry: LedgerEntry) => LedgerEntry>(
      (entry) => ({ ...entry, at: entry.at + 1 }),
      (entry) => ({ ...entry, id: `${entry.id}x` }),
      (entry) => ({ ...entry, kind: entry.kind === 'confirmed' ? 'published' : 'confirmed' }),
      (entry) => ({ ...entry, clientId: 'c2' }),
      (entry) => ({ ...entry, deliveryId: 'other' }),
      (entry) => ({ ...entry, accountId: 'other' }),
      (entry) => ({ ...entry, facts: { ...entry.facts, more: '' } }),
      (entry) => ({ ...entry, hash: entry.hash.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }),
    );
    fc.assert(
      fc.property(ledger, fc.nat(), changes, (entries, index, change) => {
        const target = at(entries, index);
        const forged = entries.map((entry) => (entry === target ? change(entry) : entry));
        expect(verifyChain(forged)).toEqual({ isWhole: false, at: target.seq, because: 'changed' });
      }),
    );
  });

  it('notices a line that was changed together with its hash, at the next line', () => {
    fc.assert(
      fc.property(ledger, fc.nat(), (entries, index) => {
        const target = at(entries, index % (entries.length - 1));
        const [again] = chain(
          'c1',
          { seq: target.seq - 1, hash: target.previous },
          [{ ...target, at: 1 }],
          'd',
        );
        if (!again || again.hash === target.hash) return;
        const forged = entries.map((entry) => (entry === target ? again : entry));
        expect(verifyChain(forged)).toEqual({ isWhole: false, at: target.seq + 1, because: 'order' });
      }),
    );
  });

  it('notices what was removed, doubled or moved', () => {
    fc.assert(
      fc.property(ledger, fc.nat(), fc.nat(), (entries, one, two) => {
        const { seq, hash } = headOf(entries);
        const end = { seq, hash };
        const target = at(entries, one);
        const removed = entries.filter((entry) => entry !== target);
        expect(verifyChain(removed, NO_LINES, end)).toMatchObject({ isWhole: false, at: target.seq });
        const doubled = entries.flatMap((entry) => (entry === target ? [entry, entry] : [entry]));
        expect(verifyChain(doubled, NO_LINES, end)).toMatchObject({ isWhole: false, at: target.seq + 1 });
        const other = at(entries, two);
        const swapped = entries.map((entry) => (entry === target ? other : entry === other ? target : entry));
        expect(verifyChain(swapped, NO_LINES, end).isWhole).toBe(target === other);
      }),
    );
  });

  it('takes no lines for whole, unless some should be there', () => {
    expect(verifyChain([])).toEqual({ isWhole: true, head: NO_LINES });
    expect(verifyChain([], NO_LINES, { seq: 3, hash: 'a' })).toEqual({
      isWhole: false,
      at: 1,
      because: 'order',
    });
  });
});
