import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, NO_LINES, type LedgerDraft } from './chain';
import { proofFile, type ProofWords } from './proof-file';

const words: ProofWords = {
  lang: 'en',
  title: 'Proof for "Casa Luz" & <friends>',
  intro: 'What was agreed',
  whole: 'unbroken: {lines} lines, {hash}',
  broken: 'broken at line {line}',
  unreadable: 'unreadable',
  noScript: 'no script',
  foot: 'foot',
  kinds: {
    confirmed: 'Confirmed',
    published: 'Published',
    'read-back': 'Read back',
    'edited-by-us': 'Edited',
    'changed-there': 'Changed',
    'removed-by-us': 'Removed',
    'gone-there': 'Gone',
  },
  facts: { text: 'Text' },
  quiet: [],
  values: {},
};

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  '\u202Eright to left\u2066',
  '👩‍👩‍👧‍👦 \u{1F1F5}\u{1F1F9}',
  'שלום, عالم',
  '\u2028\u2029\0\ud800',
  '{"id":"x"}',
  '\' " & \\ ` ${x}',
];

const draftOf = (text: string, index: number): LedgerDraft => ({
  id: `l${index}`,
  at: 1_795_420_800_000 + index,
  kind: 'confirmed',
  deliveryId: 'd',
  accountId: 'a',
  facts: { text },
});

const fileOf = (texts: readonly string[]): string =>
  proofFile(chain('c1', NO_LINES, texts.map(draftOf), 'device'), words);

const part = (file: string, id: string): string =>
  file.match(new RegExp(`<script type="application/json" id="${id}">([\\s\\S]*?)</script>`))?.[1] ?? '';

/** Runs the file's own script on the file, in a world that has only what it needs of a page. */
function verdictOf(file: string): string {
  const element = (): Record<string, unknown> => ({ dataset: {}, append: () => undefined });
  const root = { dataset: { verdict: '' } };
  const verdict = { textContent: '' };
  const script = file.match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? '';
  runInNewContext(script, {
    TextEncoder,
    Intl,
    document: {
      documentElement: root,
      createElement: element,
      getElementById: (id: string) =>
        id === 'verdict' ? verdict : id === 'lines' ? element() : { textContent: part(file, id) },
    },
  });
  return `${root.dataset.verdict}: ${verdict.textContent}`;
}

describe('proofFile', () => {
  it('holds every text as it is, and no text gets out of its place', () => {
    const file = fileOf(hostile);
    const { lines } = JSON.parse(part(file, 'ledger')) as { lines: { facts: { text: string } }[] };
    expect(lines.map(({ facts }) => facts.text)).toEqual(hostile);
    expect(file.match(/<script/g)).toHaveLength(3);
    expect(file).toContain('<title>Proof for &quot;Casa Luz&quot; &amp; &lt;friends&gt;</title>');
  });

  it('lets its own script run and nothing else', () => {
    const file = fileOf(['a']);
    const script = file.match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(file).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
    expect(file).not.toMatch(/<link|<img|\ssrc=|@import|url\(/);
  });

  it('finds itself unbroken, with any texts', () => {
    expect(verdictOf(fileOf(hostile))).toMatch(/^whole: unbroken: 9 lines, [0-9a-f]{64}$/);
    expect(verdictOf(fileOf([]))).toMatch(/^whole: unbroken: 0 lines/);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 }), (texts) => {
        expect(verdictOf(fileOf(texts))).toMatch(/^whole/);
      }),
      { numRuns: 30 },
    );
  });

  it('names the line where one character was changed', () => {
    const texts = Array.from({ length: 20 }, (_, index) => `Post number ${index + 1}`);
    const file = fileOf(texts);
    expect(verdictOf(file.replace('Post number 17', 'Post number 71'))).toBe('broken: broken at line 17');
    expect(verdictOf(file.replace('"count":20', '"count":21'))).toBe('broken: broken at line 21');
  });

  it('names the line that was left out, also at the end', () => {
    const lines = fileOf(['a', 'b', 'c']);
    const third = /,\n\{"id":"l2"[^\n]*\}(?=\])/;
    expect(lines).toMatch(third);
    expect(verdictOf(lines.replace(third, ''))).toBe('broken: broken at line 3');
    const second = /\n\{"id":"l1"[^\n]*\},(?=\n)/;
    expect(lines).toMatch(second);
    expect(verdictOf(lines.replace(second, ''))).toBe('broken: broken at line 2');
  });

  it('says so where it can’t be read', () => {
    expect(verdictOf(fileOf(['a']).replace('"lines":', '"lines"'))).toBe('broken: unreadable');
  });
});
