import { describe, expect, it } from 'vitest';
import type { PlatformFeatures, PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import { fakeSpec } from '@/test/support/fake-world';
import { checkPost } from './check-post';
import { planParts } from './plan-parts';

const limit = (max: number) => ({ max, source: 'test', checkedAt: '2026-11-27' });

const specWith = (features: Partial<PlatformFeatures>): PlatformSpec => ({
  ...fakeSpec,
  features: { ...fakeSpec.features, ...features },
  postAddress: { pattern: /^https:\/\/fake\.test\/\d+$/, example: 'https://fake.test/1' },
  poll: { options: limit(3), option: limit(10), shortest: 300, longest: 86_400, withMedia: false },
});
const knowsAll = specWith({ warning: true, visibility: true, poll: true });
const knowsNothing = specWith({ thread: false, reply: false, quote: false });

const sentence = 'This is a sentence of some length. ';
const long = sentence.repeat(20).trim();
const content = (text: string) => ({ text, media: [], link: null, langs: [] });
const codes = (text: string, extras: PostExtras | undefined, spec: PlatformSpec): readonly string[] =>
  checkPost(content(text), extras, spec).map(({ code, severity }) => `${severity} ${code}`);

describe('the parts of a post', () => {
  it('stay one where nothing else is wanted', () => {
    expect(planParts(long, undefined, knowsAll)).toEqual({ text: long });
    expect(planParts('short', { thread: true }, knowsAll)).toEqual({ text: 'short' });
  });

  it('are a thread, then the first comment', () => {
    const { text, rest = [] } = planParts(
      long,
      { thread: true, firstComment: ' More at a.example ' },
      knowsAll,
    );
    expect([text, ...rest.slice(0, -1).map((part) => part.text)].join(' ')).toBe(long);
    expect(rest.map(({ role }) => role)).toEqual(['thread', 'thread', 'comment']);
    expect(rest.at(-1)?.text).toBe('More at a.example');
  });

  it('keep only what the platform knows, and no empty fields', () => {
    const extras: PostExtras = {
      ...{ thread: true, replyTo: ' https://fake.test/1 ', quote: '', warning: 'Spoilers', sensitive: true },
      ...{ visibility: 'unlisted', poll: { options: ['Yes ', 'No', ' '], multiple: false, seconds: 600 } },
    };
    expect(planParts('x', extras, knowsAll).extras).toEqual({
      ...{ replyTo: 'https://fake.test/1', warning: 'Spoilers', sensitive: true, visibility: 'unlisted' },
      poll: { options: ['Yes', 'No'], multiple: false, seconds: 600 },
    });
    expect(planParts(long, { ...extras, firstComment: 'x' }, knowsNothing)).toEqual({ text: long });
  });
});

describe('what is said before it is queued', () => {
  it('a long text could be a thread, and of how many parts; as one, it is in order', () => {
    const [issue] = checkPost(content(long), undefined, knowsAll);
    expect(issue).toMatchObject({ code: 'too-long', parts: 3 });
    expect(codes(long, { thread: true }, knowsAll)).toEqual([]);
    expect(checkPost(content(long), undefined, knowsNothing)[0]).not.toHaveProperty('parts');
  });

  it('a part with a link that is longer than a part can’t be helped by cutting', () => {
    const address = `https://a.example/${'x'.repeat(400)}`;
    expect(codes(`See ${address} there`, { thread: true }, knowsAll)).toEqual(['error part-too-long']);
    expect(checkPost(content(address), undefined, knowsAll)[0]).not.toHaveProperty('parts');
  });

  it('what would become another post by leaving it out is an error', () => {
    const extras: PostExtras = {
      ...{ replyTo: 'https://fake.test/1', quote: 'https://fake.test/2', visibility: 'followers' },
      ...{ poll: { options: ['a', 'b'], multiple: true, seconds: 600 }, firstComment: 'x', warning: 'y' },
    };
    expect(codes('Hi', extras, knowsNothing)).toEqual([
      'error reply-unsupported',
      'error quote-unsupported',
      'error followers-unsupported',
      'error poll-unsupported',
      'warning comment-unsupported',
      'warning warning-unsupported',
    ]);
    expect(codes('Hi', extras, knowsAll)).toEqual([]);
    expect(codes('Hi', { visibility: 'unlisted' }, knowsNothing)).toEqual(['warning unlisted-unsupported']);
  });

  it('an address of another place is not understood', () => {
    expect(codes('Hi', { replyTo: 'https://else.test/1', quote: 'fake.test/1' }, knowsAll)).toEqual([
      'error reply-not-understood',
      'error quote-not-understood',
    ]);
    expect(codes('Hi', { replyTo: ' ', quote: '' }, knowsNothing)).toEqual([]);
  });

  it('the first comment has the network’s length', () => {
    expect(checkPost(content('Hi'), { firstComment: 'x'.repeat(301) }, knowsAll)).toEqual([
      { code: 'comment-too-long', severity: 'error', actual: 301, max: 300, unit: 'graphemes' },
    ]);
  });

  it('a poll has rules', () => {
    const poll = (options: string[], seconds = 600) => ({ poll: { options, multiple: false, seconds } });
    expect(codes('Q', poll(['a', ' ']), knowsAll)).toEqual(['error poll-too-few']);
    expect(codes('Q', poll(['a', 'b', 'c', 'd']), knowsAll)).toEqual(['error poll-too-many']);
    expect(codes('Q', poll(['a', 'a ']), knowsAll)).toEqual(['error poll-option-twice']);
    expect(codes('Q', poll(['a', 'b'], 60), knowsAll)).toEqual(['error poll-length']);
    expect(checkPost(content('Q'), poll(['a', 'x'.repeat(11)]), knowsAll)).toMatchObject([
      { code: 'poll-option-too-long', part: 2, actual: 11, max: 10 },
    ]);
    const media = [
      { assetId: 'm', kind: 'image', mime: 'image/png', bytes: 1, width: 1, height: 1, alt: 'A' } as const,
    ];
    expect(checkPost({ ...content('Q'), media }, poll(['a', 'b']), knowsAll)).toMatchObject([
      { code: 'poll-with-media' },
    ]);
  });

  it('a banned word is found in every part, and said once', () => {
    const voice = { bannedWords: ['cheap'], signature: '' };
    const words = `${long} cheap. ${long} cheap.`;
    const issues = checkPost(content(words), { thread: true, firstComment: 'cheap' }, knowsAll, voice);
    expect(issues.map(({ code }) => code)).toEqual(['banned-word']);
    expect(checkPost(content('Hi'), { firstComment: 'cheap' }, knowsAll, voice)).toHaveLength(1);
  });
});
