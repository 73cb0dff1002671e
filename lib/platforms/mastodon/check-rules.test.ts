import { describe, expect, it } from 'vitest';
import type { ServerInfo } from '@/lib/domain/account';
import type { ContentMedia, PostContent } from '@/lib/domain/post';
import { checkRules } from './check-rules';

const on = (software: string, facts: Partial<ServerInfo> = {}): ServerInfo => ({
  ...{ software, version: '1', readAt: 0, ...facts },
});
const check = (parts: Partial<PostContent>, serverInfo?: ServerInfo) =>
  checkRules({ text: 'Hi', media: [], link: null, langs: [], ...parts }, serverInfo ? { serverInfo } : {})
    ?.code;
const file = (parts: Partial<ContentMedia> = {}): ContentMedia => ({
  ...{ assetId: 'a', kind: 'image', mime: 'image/png', bytes: 1, width: 1, height: 1, alt: '', ...parts },
});
const film = file({ kind: 'video', mime: 'video/mp4' });
const poll = { options: ['Yes', 'No'], multiple: false, seconds: 3_600 };
const long = (n: number) => 'x'.repeat(n);

describe('checkRules', () => {
  it.each<[string, Partial<PostContent>, string | undefined]>([
    ['a text', {}, undefined],
    ['nothing', { text: ' ' }, 'empty-post'],
    ['pictures alone', { text: '', media: [file()] }, undefined],
    ['500', { text: long(500) }, undefined],
    ['501', { text: long(501) }, 'too-long'],
    ['a warning that takes room', { text: long(490), extras: { warning: long(11) } }, 'too-long'],
    ['a later part that is too long', { rest: [{ role: 'thread', text: long(501) }] }, 'too-long'],
    ['an empty part', { rest: [{ role: 'comment', text: ' ' }] }, 'empty-post'],
    ['a long link as 23', { text: `${long(476)} https://casaluz.pt/${long(90)}` }, undefined],
    [
      'no link where its domain doesn’t exist',
      { text: `${long(476)} https://casaluz.notatld/x` },
      'too-long',
    ],
    ['five pictures', { media: [file(), file(), file(), file(), file()] }, 'too-many-media'],
    ['a film beside a picture', { media: [film, file()] }, 'too-many-media'],
    ['a film', { media: [film] }, undefined],
    ['a picture of another kind', { media: [file({ mime: 'image/bmp' })] }, 'media-unsupported'],
    ['a film that is too large', { media: [{ ...film, bytes: 103_809_025 }] }, 'media-too-large'],
    ['a description that is too long', { media: [file({ alt: long(1_501) })] }, 'too-long'],
    ['a poll', { extras: { poll } }, undefined],
    ['a poll beside a picture', { media: [file()], extras: { poll } }, 'not-supported'],
    ['a poll of five', { extras: { poll: { ...poll, options: ['1', '2', '3', '4', '5'] } } }, 'rejected'],
    ['an option that is too long', { extras: { poll: { ...poll, options: ['1', long(51)] } } }, 'too-long'],
  ])('%s', (_, parts, code) => {
    expect(check(parts)).toBe(code);
  });

  it('goes by the account’s own server', () => {
    expect(check({ text: long(5_000) }, on('hollo', { textMax: 10_000 }))).toBeUndefined();
    expect(check({ extras: { poll } }, on('snac', { lacks: ['poll'] }))).toBe('not-supported');
    expect(check({ extras: { visibility: 'unlisted' } }, on('snac', { lacks: ['visibility'] }))).toBe(
      'not-supported',
    );
    expect(check({ media: [film] }, on('mastodon', { mediaTypes: ['image/png'] }))).toBe('media-unsupported');
  });

  it('counts as GoToSocial does there: code points, links in full', () => {
    const text = `${long(476)} https://casaluz.pt/${long(90)}`;
    expect(check({ text }, on('gotosocial', { textMax: 500 }))).toBe('too-long');
    expect(check({ text: '👩‍👩‍👧‍👦'.repeat(100) }, on('gotosocial', { textMax: 500 }))).toBe('too-long');
  });
});
