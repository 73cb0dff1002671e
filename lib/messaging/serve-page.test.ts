import { describe, expect, it, vi } from 'vitest';
import { ok } from '@/lib/domain/result';
import { servePage, type PageHandlers } from './serve-page';

const context = {
  platform: 'x',
  box: 'reply',
  answers: { author: { handle: 'marta', name: null }, text: 'Hi', permalink: 'https://x.com/marta/status/1' },
  post: null,
  signedIn: null,
  lang: 'en',
};
const whose = vi.fn<PageHandlers['page.whose']>(async () =>
  ok({ verdict: { kind: 'cannot-tell', why: 'not-shown' }, client: null }),
);
const insert = vi.fn<PageHandlers['page.insert']>(async () => Promise.reject(new Error('broken')));
const handlers = { 'page.whose': whose, 'page.insert': insert } as unknown as PageHandlers;
const answer = servePage(handlers, async (url) => (new URL(url).hostname === 'x.com' ? 'x' : null));
const at = (url: string, frameId = 0) => ({ ownPage: false, page: { tabId: 7, frameId, url } });
const ask = (sender: Parameters<typeof answer>[1], given: unknown = { context }) =>
  answer({ tend: 'page.whose', input: given }, sender);
const rejected = { ok: false, failure: { code: 'rejected' } };

describe('a script in a page', () => {
  it('is answered from the top frame of a platform that is switched on', async () => {
    expect(await ask(at('https://x.com/home'))).toMatchObject({ ok: true });
    expect(whose).toHaveBeenLastCalledWith({ context }, { tabId: 7, frameId: 0, platform: 'x' });
  });

  it.each([
    ['a frame', at('https://x.com/home', 3)],
    ['a page that isn’t encrypted', at('http://x.com/home')],
    ['another site', at('https://x.com.evil.example/')],
  ])('is not from %s', async (_name, sender) => {
    whose.mockClear();
    expect(await ask(sender)).toMatchObject(rejected);
    expect(await answer({ tend: 'page.hello', input: {} }, sender)).toBeNull();
    expect(whose).not.toHaveBeenCalled();
  });

  it('can’t speak for another platform', async () => {
    expect(await ask(at('https://x.com/'), { context: { ...context, platform: 'facebook' } })).toMatchObject(
      rejected,
    );
  });

  it('has what it read of the page cut, and addresses that aren’t https left out', async () => {
    const answers = {
      author: { handle: 'h'.repeat(900), name: null },
      text: 't'.repeat(9_000),
      permalink: 'javascript:1',
    };
    await ask(at('https://x.com/'), { context: { ...context, answers } });
    const given = whose.mock.lastCall?.[0].context.answers;
    expect([given?.author?.handle?.length, given?.text?.length, given?.permalink]).toEqual([
      200,
      5_000,
      null,
    ]);
  });

  it.each([
    ['malformed input', 'page.whose', { context: null }],
    [
      'a forged nonce',
      'page.insert',
      { intent: { text: 'a', caret: null, replaceBefore: 0, nonce: 'click' } },
    ],
    ['two hundred and one addresses', 'page.answered', { permalinks: Array(201).fill('https://x.com/a/1') }],
  ])('%s is refused', async (_name, tend, input) => {
    expect(await answer({ tend, input }, at('https://x.com/'))).toMatchObject(rejected);
  });

  it('gets an answer from a broken handler, too', async () => {
    const intent = { text: 'a', caret: null, replaceBefore: 0, nonce: crypto.randomUUID() };
    expect(await answer({ tend: 'page.insert', input: { intent } }, at('https://x.com/'))).toMatchObject({
      failure: { code: 'aborted' },
    });
  });

  it('asks nothing that is for our own pages', () => {
    expect(answer({ tend: 'client.pause', input: {} }, at('https://x.com/'))).toBeUndefined();
    expect(answer({ tend: 'page.whose', input: { context } }, { ownPage: true })).toBeUndefined();
  });
});
