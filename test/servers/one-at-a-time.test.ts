import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const name = `tend-test-${process.pid}`;

it('lets one work at a time, and all in the end', async () => {
  let working = 0;
  let most = 0;
  let done = 0;
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await sleep(20);
    working -= 1;
    done += 1;
  };
  await Promise.all([1, 2, 3].map(() => oneAtATime(name, work)));
  expect([most, done]).toEqual([1, 3]);
});

it('gives the turn on when the work fails', async () => {
  await expect(oneAtATime(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(oneAtATime(name, () => Promise.resolve())).resolves.toBeUndefined();
});
