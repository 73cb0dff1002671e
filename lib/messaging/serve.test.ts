import { describe, expect, it, vi } from 'vitest';
import { ok } from '@/lib/domain/result';
import { serve, type Handlers } from './serve';

const own = { ownPage: true };
const pause = vi.fn(async () => ok(null));
const handlers = {
  'client.pause': pause,
  'scan.now': async () => Promise.reject(new Error('broken')),
  'post.remove': async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
} as unknown as Handlers;
const answer = serve(handlers);

describe('requests', () => {
  it('are parsed and answered', async () => {
    expect(await answer({ tend: 'client.pause', input: { id: null, paused: true } }, own)).toEqual({
      ok: true,
      value: null,
    });
    expect(pause).toHaveBeenCalledWith({ id: null, paused: true });
  });

  it('from anywhere but our own pages are refused (P7)', async () => {
    pause.mockClear();
    expect(
      await answer({ tend: 'client.pause', input: { id: null, paused: true } }, { ownPage: false }),
    ).toMatchObject({ ok: false, failure: { code: 'rejected' } });
    expect(pause).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown request', { tend: 'library.wipe', input: {} }],
    ['a name of Object', { tend: 'constructor', input: {} }],
    [
      'F44: a text of ten megabytes',
      { tend: 'post.save', input: { post: { id: 'p', text: 'x'.repeat(10_000_000) } } },
    ],
    ['malformed input', { tend: 'client.pause', input: { id: 7, paused: 'yes' } }],
  ])('%s is refused', async (_name, message) => {
    expect(await answer(message, own)).toMatchObject({ ok: false, failure: { code: 'rejected' } });
  });

  it('that are not ours are left to others', () => {
    expect(answer({ type: 'something else' }, own)).toBeUndefined();
    expect(answer(null, own)).toBeUndefined();
  });

  it('a bug in a handler is an answer too', async () => {
    expect(await answer({ tend: 'scan.now', input: {} }, own)).toMatchObject({
      ok: false,
      failure: { code: 'aborted' },
    });
  });

  it('a full disk has its own sentence', async () => {
    expect(await answer({ tend: 'post.remove', input: { ids: ['p1'] } }, own)).toMatchObject({
      ok: false,
      failure: { code: 'storage-full' },
    });
  });
});
