import { setTimeout as sleep } from 'node:timers/promises';
import { stopWorker } from '../browser/chromium.ts';
import { nextMinute, Tend } from '../e2e/support/tend.ts';
import { percentile, type Figure } from './figure.ts';

const PUT = 'com.atproto.repo.putRecord';
const BROWSERS = 3;
const WAKES_EACH = 11;

/** One wake: queued, the worker stopped, the alarm wakes it; how late the first byte of the write reached the server, in ms. */
async function wake(tend: Tend, accountId: string, text: string): Promise<number> {
  const due = nextMinute(52_000);
  const id = await tend.queue(accountId, text, { kind: 'at', at: due });
  await sleep(500);
  await stopWorker(tend.browser);
  await sleep(Math.max(0, due - Date.now()));
  await tend.until(id, ['published'], 60_000);
  const request = tend.network
    .requests()
    .find(({ method, body }) => method === PUT && body?.includes(text) === true);
  if (!request) throw new Error(`${text} was never sent`);
  return request.firstByteAt - due;
}

async function series(index: number, packed: boolean): Promise<{ late: number[]; overhead: number[] }> {
  const tend = await Tend.start({ packed });
  try {
    const account = tend.network.accounts[0];
    if (!account) throw new Error('no practice account');
    const accountId = await tend.connect(account);
    const late: number[] = [];
    for (let n = 0; n < WAKES_EACH; n++) late.push(await wake(tend, accountId, `bench ${index}-${n}`));
    return { late, overhead: await overheads(tend, accountId) };
  } finally {
    await tend.stop();
  }
}

/** "Now" until the row says published, less what the server took for its requests: Tend's own time, in ms. */
async function overheads(tend: Tend, accountId: string): Promise<number[]> {
  const own: number[] = [];
  for (let n = 0; n < 10; n++) {
    const before = tend.network.requests().length;
    const id = await tend.queue(accountId, `overhead ${n}`, { kind: 'now' });
    const row = await tend.until(id, ['published']);
    const server = tend.network
      .requests()
      .slice(before)
      .reduce((sum, { firstByteAt, committedAt }) => sum + ((committedAt ?? firstByteAt) - firstByteAt), 0);
    own.push(Number(row['since']) - Number(row['dueAt']) - server);
  }
  return own;
}

const figures = (name: string, late: readonly number[]): Figure[] => [
  { figure: `due_to_first_byte_ms_p50${name}`, value: percentile(late, 0.5), unit: 'ms', n: late.length },
  { figure: `due_to_first_byte_ms_p95${name}`, value: percentile(late, 0.95), unit: 'ms', n: late.length },
  { figure: `due_to_first_byte_ms_p99${name}`, value: percentile(late, 0.99), unit: 'ms', n: late.length },
  { figure: `due_to_first_byte_ms_max${name}`, value: percentile(late, 1), unit: 'ms', n: late.length },
];

/** Real Chromium, installed as "Load unpacked" does it. */
export async function dueToFirstByte(): Promise<Figure[]> {
  const all = await Promise.all(Array.from({ length: BROWSERS }, (_, index) => series(index, false)));
  return [
    ...figures(
      '',
      all.flatMap(({ late }) => late),
    ),
    {
      figure: 'publish_overhead_ms_p50',
      value: percentile(
        all.flatMap(({ overhead }) => overhead),
        0.5,
      ),
      unit: 'ms',
      n: BROWSERS * 10,
    },
  ];
}

/** Real Chromium with the packed extension, as from a store: alarms are 30 s apart at least. */
export async function dueToFirstBytePacked(): Promise<Figure[]> {
  const all = await Promise.all(Array.from({ length: BROWSERS }, (_, index) => series(index, true)));
  return figures(
    '_packed',
    all.flatMap(({ late }) => late),
  );
}
