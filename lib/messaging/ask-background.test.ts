import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ok } from '@/lib/domain/result';
import { askBackground } from './ask-background';

const keep = { text: 'Thank you', clientId: 'c1', title: 'Thanks' };
const id = fakeBrowser.runtime.id;

beforeEach(() => fakeBrowser.reset());
afterEach(() => void Object.assign(fakeBrowser.runtime, { id }));

test('what is asked reaches the background under its name', async () => {
  const heard = vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.resolve(ok({ id: 't1' })));
  fakeBrowser.runtime.onMessage.addListener(heard);
  expect(await askBackground('replies.keep', keep)).toEqual(ok({ id: 't1' }));
  expect(heard.mock.calls[0]?.[0]).toEqual({ tend: 'replies.keep', input: keep });
});

test('nobody there: interrupted, as a value', async () => {
  expect(await askBackground('replies.keep', keep)).toMatchObject({
    ok: false,
    failure: { code: 'aborted' },
  });
});

test('Tend was updated under the open page: that is said', async () => {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  expect(await askBackground('replies.keep', keep)).toMatchObject({
    ok: false,
    failure: { code: 'tend-updated' },
  });
});
