import { describe, expect, it } from 'vitest';
import { findTags } from './find-tags';

// Our own texts; the questions are those of the detection tests of `@atproto/api` (see find-links.test.ts), read 2026-11-24.
const vectors: readonly (readonly [text: string, tags: readonly string[]])[] = [
  ['#a', ['a']],
  ['#a #b', ['a', 'b']],
  ['#same #same', ['same', 'same']],
  ['in #the middle', ['the']],
  ['line\n#break', ['break']],
  ['#1', []],
  ['#2026', []],
  ['#2026-11', []],
  ['#1a', ['1a']],
  ['#a_b #a-b', ['a_b', 'a-b']],
  ['#', []],
  ['# a', []],
  ['#?', []],
  ['##', []],
  ['##double', ['#double']],
  ['#double#rainbow', ['double#rainbow']],
  ['word#tag', []],
  ['(#tag)', []],
  ['example.com/x#header', []],
  ['#with,comma', ['with,comma']],
  ['ends #dot. #bang! #dots... #under_.', ['dot', 'bang', 'dots', 'under']],
  ['#n0n3s@n5e!', ['n0n3s@n5e']],
  ['#🦋 #butter🦋fly', ['🦋', 'butter🦋fly']],
  ['#👍🏽', ['👍🏽']],
  ['#️⃣tag', []],
  ['#⃣tag', []],
  ['##️⃣tag', ['#️⃣tag']],
  ['＃全角', ['全角']],
  ['#日本語。', ['日本語']],
  ['#مرحبا', ['مرحبا']],
  ['#Привет,', ['Привет']],
  ['#a\u200bb', ['a']],
  ['#\u200ba', []],
  ['#a\u20e2b', ['a']],
  ['#a\u00adb', ['a']],
  ['#\u{10fff}\u{1091f}', ['\u{10fff}']],
  [`#${'a'.repeat(64)}`, ['a'.repeat(64)]],
  [`#${'a'.repeat(65)}`, []],
  [`#${'a'.repeat(64)}!`, ['a'.repeat(64)]],
  [`#${'🦋'.repeat(64)}`, ['🦋'.repeat(64)]],
  [`#${'🦋'.repeat(65)}`, []],
];

describe('findTags', () => {
  it.each(vectors)('%j is tagged %j', (text, tags) => {
    const found = findTags(text);
    expect(found.map(({ tag }) => tag)).toEqual(tags);
    expect(found.map(({ start, end }) => text.slice(start, end).replace(/^[#＃]/u, ''))).toEqual(tags);
  });

  it('takes linear time', () => {
    const begun = performance.now();
    for (const part of ['#', ' #', '!', '#a!', '#a ']) findTags(`#${part.repeat(300_000)}a`);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
