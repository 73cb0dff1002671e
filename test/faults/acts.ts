import { setTimeout as sleep } from 'node:timers/promises';
import { drawPng } from '../servers/draw-png.ts';
import type { PracticeAccount } from '../servers/accounts.ts';
import { askBackground, readRows, storePicture } from './in-page.ts';
import type { OwnPage, Rig } from './rig.ts';

type Answer<T> = { ok: true; value: T } | { ok: false; failure: { code: string; detail?: string } };
type Row = Readonly<Record<string, unknown>>;

const CLIENT_ID = 'client-1';

/** Asks the background as Tend's own pages do; throws where the answer is a failure. */
export async function ask<T = unknown>(page: OwnPage, request: string, input: unknown): Promise<T> {
  const answer = (await page.evaluate(askBackground, { request, input })) as Answer<T>;
  if (!answer.ok) throw new Error(`${request}: ${answer.failure.code} ${answer.failure.detail ?? ''}`);
  return answer.value;
}

/** The client that all accounts belong to. */
export async function saveClient(page: OwnPage, name: string): Promise<string> {
  const client = {
    id: CLIENT_ID,
    name,
    color: '#0b7285',
    zone: 'UTC',
    voice: { bannedWords: [], signature: '' },
    graceMinutes: null,
  };
  await ask(page, 'client.save', { client });
  return CLIENT_ID;
}

/** A client with a connected account; gives the account's id. Walls are in UTC, so that stored times are easy to move. */
export async function connect(page: OwnPage, account: PracticeAccount): Promise<string> {
  await saveClient(page, account.displayName);
  const found = await ask(page, 'account.find', {
    platform: 'bluesky',
    identifier: account.handle,
    server: null,
  });
  const input = { clientId: CLIENT_ID, platform: 'bluesky', found, secret: account.appPassword };
  return (await ask<{ id: string }>(page, 'account.connect', input)).id;
}

interface QueueOptions {
  /** Epoch ms of a whole minute; now by default. */
  readonly at?: number;
  readonly text?: string;
  /** Asset ids. */
  readonly media?: readonly string[];
  readonly extras?: Readonly<Record<string, unknown>>;
}

/** Queues the scenario's text; gives the delivery's id. */
export async function queue(
  rig: Rig,
  { at, text = rig.text, media = [], extras }: QueueOptions = {},
): Promise<string> {
  const { page } = rig.browser;
  const post = {
    id: crypto.randomUUID(),
    clientId: CLIENT_ID,
    text,
    variants: {},
    media: media.map((assetId) => ({ assetId, alt: 'a picture' })),
    link: null,
    langs: ['en'],
    tags: [],
    category: null,
    ...(extras ? { extras } : {}),
  };
  const { revision } = await ask<{ revision: number }>(page, 'post.save', { post });
  const planned =
    at === undefined
      ? null
      : { wall: new Date(at).toISOString().slice(0, 16), zone: 'UTC', disambiguation: 'earlier' };
  const when = planned ? { kind: 'at', planned } : { kind: 'now' };
  const input = { postId: post.id, accountIds: [rig.accountId], when, revision };
  const { deliveries } = await ask<{ deliveries: { id: string }[] }>(page, 'queue.add', input);
  const id = deliveries[0]?.id;
  if (id === undefined) throw new Error('nothing was queued');
  return id;
}

/** A picture of noise, so that it doesn't compress; about 190 kB. Gives its asset id. */
export function picture({ browser }: Rig): Promise<string> {
  const png = drawPng(250, 250, () => [Math.random() * 256, Math.random() * 256, Math.random() * 256]);
  return browser.page.evaluate(storePicture, { base64: png.toString('base64'), name: 'noise.png' });
}

/** The delivery's row as it is stored. */
export async function row({ browser }: Rig, id: string): Promise<Row> {
  const [found] = (await browser.page.evaluate(readRows, { table: 'deliveries', key: id })) as Row[];
  if (!found) throw new Error(`delivery ${id} is gone`);
  return found;
}

/** The code of why it is where it is. */
export const reasonOf = ({ reason }: Row): string | null => (reason as { code: string } | null)?.code ?? null;

export const rows = ({ browser }: Rig, table: string): Promise<Row[]> =>
  browser.page.evaluate(readRows, { table }) as Promise<Row[]>;

/** Waits until a delivery is in one of these states; gives its row. */
export async function until(
  rig: Rig,
  id: string,
  states: readonly string[],
  timeoutMs = 30_000,
): Promise<Row> {
  let last: Row = {};
  await untilTrue(
    async () => states.includes(String((last = await row(rig, id))['state'])),
    () => `${states.join(' or ')}; it is ${String(last['state'])} ${JSON.stringify(last['reason'])}`,
    timeoutMs,
  );
  return last;
}

/** Waits until something is so. */
export async function untilTrue(
  isSo: () => boolean | Promise<boolean>,
  what: string | (() => string),
  timeoutMs = 20_000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isSo())) {
    if (Date.now() > end)
      throw new Error(`not within ${timeoutMs / 1_000} s: ${typeof what === 'string' ? what : what()}`);
    await sleep(50);
  }
}

/** Resolves with the gate; throws where nothing came to it in time. */
export async function reached(gate: { readonly reached: Promise<void> }, timeoutMs = 30_000): Promise<void> {
  const late = new AbortController();
  const tooLate = sleep(timeoutMs, undefined, { signal: late.signal }).then(() => {
    throw new Error('nothing came to the gate');
  });
  await Promise.race([gate.reached, tooLate]);
  late.abort();
  await tooLate.catch(() => undefined);
}

/** The next full minute that is at least `leadMs` away. */
export const nextMinute = (leadMs: number): number => Math.ceil((Date.now() + leadMs) / 60_000) * 60_000;
