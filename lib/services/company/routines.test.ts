import { beforeEach, expect, it } from 'vitest';
import { makeFakeWorld, NOW, type FakeWorld } from '@/test/support/fake-world';
import { routines } from '@/lib/db/reads/routines';
import type { RoutineInput } from '@/lib/messaging/company-protocol';
import { DAY, see, seedPlaces, states } from './fixtures';
import { keepRecords, keepRecordsNow } from './keep-records';
import { removeRoutine, restoreRoutine, saveRoutine } from './routines';

let world: FakeWorld;
beforeEach(async () => {
  world = makeFakeWorld();
  await seedPlaces(world);
});

const save = (patch: Partial<RoutineInput> = {}) =>
  saveRoutine(world, {
    routine: {
      ...{ id: 'r1', clientId: 'c1', title: 'Pinned post', note: '', accountIds: [], fields: [] },
      ...{ every: { count: 1, unit: 'month' }, anchor: '2026-11-24' },
      ...patch,
    },
  });
const made = async () =>
  (await world.library.campaigns.filter(({ deletedAt }) => deletedAt === null).toArray())
    .map(({ from }) => from)
    .sort();

it('comes due on its day, for every place, and never twice', async () => {
  expect(await save()).toEqual({ ok: true, value: null });
  expect(await made()).toEqual(['2026-11-24']);
  expect(await states(world)).toEqual({ 'a1 ': 'open', 'a2 ': 'open', 'a3 ': 'open' });
  for (const each of [world, world.restarted(), world.restarted()]) {
    await keepRecords(each);
    await Promise.all([keepRecordsNow(each), keepRecordsNow(each)]);
  }
  await save({ title: 'Pinned post?' });
  expect(await made()).toEqual(['2026-11-24']);
  expect(await routines(world.library, 'c1')).toMatchObject([
    { title: 'Pinned post?', madeUpTo: '2026-11-24', createdAt: NOW },
  ]);
});

it('after months of silence is made once', async () => {
  await save({ every: { count: 1, unit: 'week' }, anchor: '2024-01-01' });
  expect(await made()).toEqual(['2026-11-23']);
  world.now = NOW + 200 * DAY;
  await keepRecords(world);
  expect(await made()).toEqual(['2026-11-23', '2027-06-07']);
});

it('of a later day waits for it, in the zone of the client', async () => {
  await world.library.clients.update('c1', { zone: 'Pacific/Auckland' });
  await save({ anchor: '2026-11-25' });
  expect(await made()).toEqual([]);
  // 23:59 and then midnight in Auckland (UTC+13).
  world.now = Date.UTC(2026, 10, 24, 10, 59);
  await keepRecords(world);
  expect(await made()).toEqual([]);
  world.now = Date.UTC(2026, 10, 24, 11);
  await keepRecords(world);
  expect(await made()).toEqual(['2026-11-25']);
});

it('asks for a look since its day', async () => {
  await see(world, 'a1', 'name', 'Casa Luz');
  await save({ anchor: '2026-11-25', fields: ['name'], accountIds: ['a1'] });
  world.now = NOW + DAY;
  await keepRecords(world);
  expect(await states(world)).toEqual({ 'a1 name': 'open' });
  await see(world, 'a1', 'name', 'Casa Luz');
  expect(await states(world)).toEqual({ 'a1 name': 'done' });
});

it('removed, takes what is open with it and makes nothing more; restored, it goes on', async () => {
  await save();
  expect(await removeRoutine(world, { id: 'r1' })).toEqual({ ok: true, value: null });
  expect(await states(world)).toEqual({});
  world.now = NOW + 40 * DAY;
  await keepRecords(world);
  expect(await made()).toEqual([]);
  expect(await save()).toMatchObject({ failure: { code: 'not-found' } });
  expect(await removeRoutine(world, { id: 'r1' })).toMatchObject({ failure: { code: 'not-found' } });
  expect(await restoreRoutine(world, { id: 'r1' })).toEqual({ ok: true, value: null });
  expect(await made()).toEqual(['2026-11-24', '2026-12-24']);
  expect(await restoreRoutine(world, { id: 'r1' })).toMatchObject({ failure: { code: 'not-found' } });
});

it('of nobody, or of another client, is refused', async () => {
  expect(await save({ clientId: 'nobody' })).toMatchObject({ failure: { code: 'not-found' } });
  await save();
  const other = await world.library.clients.get('c1');
  await world.library.clients.put({ ...other, id: 'c2' } as never);
  expect(await save({ clientId: 'c2' })).toMatchObject({ failure: { code: 'not-found' } });
});
