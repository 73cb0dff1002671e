import { beforeEach, expect, it } from 'vitest';
import { delivery } from '@/lib/delivery/fixtures';
import { makeFakeWorld, NOW, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { afterSetBack, latestTime } from './after-set-back';

const HOUR = 3_600_000;
let world: FakeWorld;
const nextAt = async (id: string) => (await world.library.deliveries.get(id))?.nextAt;

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

it('finds what was written by a clock that ran ahead, and only that', async () => {
  world.now = NOW + 1_000 * HOUR;
  await afterSetBack(world, await latestTime(world));
  const open = { state: 'unknown', nextAt: world.now + 60_000 } as const;
  await world.library.deliveries.bulkPut([
    delivery({ id: 'ahead', ...open, updatedAt: world.now }),
    delivery({ id: 'planned', ...open, state: 'scheduled', updatedAt: NOW - HOUR }),
  ]);
  await afterSetBack(world, await latestTime(world));
  expect(await nextAt('ahead')).toBe(open.nextAt);
  world.now = NOW;
  await afterSetBack(world, await latestTime(world));
  expect(await nextAt('ahead')).toBe(NOW + 90_000);
  expect(await nextAt('planned')).toBe(open.nextAt);
});

it('writes seldom while time goes on as it should', async () => {
  await afterSetBack(world, await latestTime(world));
  const [note] = await world.library.notes.toArray();
  world.now += 60_000;
  await afterSetBack(world, await latestTime(world));
  expect(await world.library.notes.toArray()).toEqual([note]);
  world.now += HOUR;
  await afterSetBack(world, await latestTime(world));
  expect((await world.library.notes.toArray())[0]?.writtenAt).toBe(world.now);
});
