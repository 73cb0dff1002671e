import { expect, test, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { ReplyItem } from '@/lib/domain/page-bridge';
import type { Failure } from '@/lib/domain/failure';
import { item, opened, rendered, repliesPort } from './fixtures';
import { ReplySession } from './reply-session';

async function start(given: Parameters<typeof repliesPort>[0] = {}) {
  const session = new ReplySession(repliesPort(given));
  await session.open(null, '');
  await session.settled();
  return session;
}

test('opens with the best reply filled in, and knows that it has other words', async () => {
  const session = await start();
  expect(session.state()).toMatchObject({ active: 0, rendered: { text: 'Text of aside' } });
  await vi.waitFor(() => expect(session.state().varies).toBe(true), 20_000);
  await session.vary(1);
  expect(session.state().rendered?.text).toBe('Gladly!');
});

test('moves around the ends, by pages it stops there', async () => {
  const session = await start();
  await session.move('previous');
  expect(session.state()).toMatchObject({ active: 1, rendered: { text: 'Text of hours' } });
  await session.move('next');
  await session.move('page-down');
  expect(session.state().active).toBe(1);
});

test('an answer to an older search is dropped, and settled waits for the last one', async () => {
  const answers = new Map<string, (found: Result<readonly ReplyItem[], Failure>) => void>();
  const session = await start({
    search: (_, query) => new Promise((resolve) => answers.set(query, resolve)),
  });
  void session.search('ho');
  void session.search('hours');
  const settled = vi.fn();
  void session.settled().then(settled);
  answers.get('hours')?.(ok([item('hours', 'Opening hours')]));
  answers.get('ho')?.(ok([item('aside', 'Keep one aside')]));
  await vi.waitFor(() => expect(settled).toHaveBeenCalled(), 20_000);
  expect(session.state()).toMatchObject({ items: [{ id: 'hours' }], rendered: { text: 'Text of hours' } });
});

test('what is filled in goes to the background and comes back in the text; another reply forgets it', async () => {
  const session = await start({
    render: ({ inputs }) => Promise.resolve(ok(rendered(`Order ${inputs['Number'] ?? '…'}`))),
  });
  await session.fill('Number', 'A-77');
  expect(session.state().rendered?.text).toBe('Order A-77');
  await session.move('next');
  expect(session.state()).toMatchObject({ inputs: {}, rendered: { text: 'Order …' } });
});

test('a failure is kept for the person, and the next answer clears it', async () => {
  let works = false;
  const session = await start({
    open: () => Promise.resolve(works ? ok(opened()) : fail(failure('tend-updated'))),
  });
  expect(session.state()).toMatchObject({ opened: null, failure: { code: 'tend-updated' } });
  works = true;
  await session.open('c1');
  expect(session.state().failure).toBeNull();
});
