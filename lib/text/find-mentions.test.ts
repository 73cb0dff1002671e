import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions';

// Our own texts; the questions are those of the detection tests of `@atproto/api` (see find-links.test.ts) and of
// https://atproto.com/specs/handle, both read 2026-11-24.
const vectors: readonly (readonly [text: string, handles: readonly string[]])[] = [
  ['no mention', []],
  ['@alice.bsky.social said', ['alice.bsky.social']],
  ['by @alice.bsky.social', ['alice.bsky.social']],
  ['@a.bsky.social @b.bsky.social\n@c.bsky.social', ['a.bsky.social', 'b.bsky.social', 'c.bsky.social']],
  ['practice @full123-chars.test', ['full123-chars.test']],
  ['(@alice.com)', ['alice.com']],
  ['“@alice.com”', ['alice.com']],
  ['ask @alice.com.', ['alice.com']],
  ['ask @alice.com, @bob.com!', ['alice.com', 'bob.com']],
  ['@alice.com!@#$chars', ['alice.com']],
  ['👨‍👩‍👧‍👧 @alice.com 👨‍👩‍👧‍👧', ['alice.com']],
  ['🎉@alice.com', ['alice.com']],
  ['ありがとう、@alice.com', ['alice.com']],
  ['@Alice.COM', ['alice.com']],
  ['@alice.comさん', ['alice.com']],
  ['@xn--80ak6aa92e.com', ['xn--80ak6aa92e.com']],
  ['mail me@alice.com', []],
  ['mail josé@alice.com', []],
  ['mail jose\u0301@alice.com', []],
  ['mail a+b@alice.com a_@alice.com a-@alice.com', []],
  ['https://social.example/@alice.com', []],
  ['@alice', []],
  ['@alice.notatld', []],
  ['@-alice.com @alice-.com', []],
  ['@alice..com', []],
  ['@.com', []],
  [`@${'a'.repeat(64)}.com`, []],
  [`@${'a'.repeat(63)}.com`, [`${'a'.repeat(63)}.com`]],
  [`@${'a.'.repeat(126)}com`, []],
];

describe('findMentions', () => {
  it.each(vectors)('%j mentions %j', (text, handles) => {
    const found = findMentions(text);
    expect(found.map(({ handle }) => handle)).toEqual(handles);
    expect(found.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(
      handles.map((handle) => `@${handle}`),
    );
  });

  it('takes linear time', () => {
    const begun = performance.now();
    for (const part of ['@', '@a.', '@a-', '.']) findMentions(part.repeat(300_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
