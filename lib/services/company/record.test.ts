import { beforeEach, describe, expect, it } from 'vitest';
import { makeFakeWorld, NOW, type FakeWorld } from '@/test/support/fake-world';
import { companyChanges } from '@/lib/db/reads/company-changes';
import { undoneChanges } from '@/lib/db/reads/undone-changes';
import type { CompanyPatch } from '@/lib/domain/company';
import { removeClient, restoreClient, saveClient } from '../clients';
import { changeRecord } from './change-record';
import { DAY, PHONE, phoneSet, see, seedPlaces, states, TODAY } from './fixtures';
import { importChanges } from './import-changes';
import { keepRecords, keepRecordsNow } from './keep-records';
import { beginningOf } from './record-of';
import { redoChange, undoChange } from './undo-change';

let world: FakeWorld;
beforeEach(async () => {
  world = makeFakeWorld();
  await seedPlaces(world);
});

const campaign = { title: 'New phone number', kind: 'phone', note: '' } as const;
const change = async (set: CompanyPatch, more: { from?: string; campaign?: typeof campaign | null } = {}) => {
  const changed = await changeRecord(world, {
    ...{ clientId: 'c1', from: TODAY, reason: 'They moved', set, campaign: null },
    ...more,
  });
  if (!changed.ok) throw new Error(JSON.stringify(changed));
  return changed.value;
};
const client = () => world.library.clients.get('c1');
const sets = async () => (await companyChanges(world.library, 'c1')).map(({ set }) => set);
const kinds = async () => (await world.library.activity.toArray()).map(({ kind }) => kind);

describe('a change of the record', () => {
  it('is laid over what the client was called before there was a record', async () => {
    await change(phoneSet(PHONE));
    expect(await sets()).toEqual([{ name: 'Casa Luz' }, phoneSet(PHONE)]);
    expect(await kinds()).toEqual(['company-changed']);
  });

  it('gives every place that shows the field a task; what is right already is done at once, with that evidence', async () => {
    await see(world, 'a1', 'phone', '+351 213 900 100');
    await see(world, 'a2', 'phone', '+351 213 000 000');
    const { campaignId, tasks } = await change(phoneSet(PHONE), { campaign });
    expect(tasks).toBe(2);
    expect(await states(world)).toEqual({ 'a1 phone': 'done', 'a2 phone': 'open' });
    const [done, open] = await world.library.tasks.orderBy('id').toArray();
    expect(done).toMatchObject({
      ...{ doneAt: NOW, before: ['+351 213 900 100'] },
      evidence: { lines: ['+351 213 900 100'], seenAt: NOW, url: 'https://fake.test/me' },
    });
    expect(open).toMatchObject({ evidence: null, before: ['+351 213 000 000'] });
    expect(await world.library.campaigns.get(campaignId ?? '')).toMatchObject({
      ...{ fields: ['phone'], doneAt: null, from: TODAY, routineId: null },
    });
  });

  it('starts no campaign where no place shows the field', async () => {
    expect(await change({ tone: 'Warm' }, { campaign })).toMatchObject({ campaignId: null, tasks: 0 });
    expect(await world.library.campaigns.count()).toBe(0);
  });

  it('of the name or the address changes the client, on its day and not before', async () => {
    await change({ name: 'Casa Luz & Filhos', website: 'https://casaluz.pt/' });
    expect(await client()).toMatchObject({ name: 'Casa Luz & Filhos', website: 'https://casaluz.pt/' });
    await change({ name: 'Luz' }, { from: '2026-11-26' });
    expect(await client()).toMatchObject({ name: 'Casa Luz & Filhos' });
    world.now = NOW + 2 * DAY;
    await keepRecords(world);
    expect(await client()).toMatchObject({ name: 'Luz' });
  });

  it('that was true before the record began still counts', async () => {
    await change({ name: 'Padaria Luz' }, { from: '2020-02-01' });
    expect(await client()).toMatchObject({ name: 'Padaria Luz' });
    expect((await companyChanges(world.library, 'c1')).map(({ from }) => from)).toEqual([
      ...['2020-02-01', '2020-02-01'],
    ]);
  });

  it('said last counts, also after the clock was set back', async () => {
    await change({ name: 'First' });
    world.now = NOW - 3_600_000;
    await change({ name: 'Second' });
    expect(await client()).toMatchObject({ name: 'Second' });
  });

  it('is refused for a client that is not there, and then nothing is written', async () => {
    const input = { clientId: 'nobody', from: TODAY, reason: '', set: { tone: 'x' }, campaign: null };
    expect(await changeRecord(world, input)).toMatchObject({ failure: { code: 'not-found' } });
    await removeClient(world, { id: 'c1' });
    expect(await changeRecord(world, { ...input, clientId: 'c1' })).toMatchObject({ ok: false });
    expect(await world.library.companyChanges.count()).toBe(0);
  });
});

describe('a change that is taken back', () => {
  it('goes with its campaign and tasks, and comes back with them', async () => {
    const { changeId } = await change({ ...phoneSet(PHONE), name: 'Luz' }, { campaign });
    expect(await undoChange(world, { changeId })).toEqual({ ok: true, value: null });
    expect(await client()).toMatchObject({ name: 'Casa Luz' });
    expect(await sets()).toEqual([{ name: 'Casa Luz' }]);
    expect(await states(world)).toEqual({});
    expect((await undoneChanges(world.library, 'c1')).map(({ id }) => id)).toEqual([changeId]);
    expect(await undoChange(world, { changeId })).toMatchObject({ failure: { code: 'not-found' } });

    await see(world, 'a1', 'phone', PHONE);
    expect(await redoChange(world, { changeId })).toEqual({ ok: true, value: null });
    expect(await client()).toMatchObject({ name: 'Luz' });
    expect(await states(world)).toEqual({
      ...{ 'a1 name': 'open', 'a1 phone': 'done', 'a2 name': 'open', 'a2 phone': 'open' },
    });
    expect(await redoChange(world, { changeId })).toMatchObject({ failure: { code: 'not-found' } });
  });

  it('is not what a record begins with', async () => {
    await change({ tone: 'Warm' });
    expect(await undoChange(world, { changeId: beginningOf('c1') })).toMatchObject({
      failure: { code: 'not-supported' },
    });
  });
});

describe('an import', () => {
  it('stores all, and the clients follow', async () => {
    await world.library.clients.put({ ...(await client()), id: 'c2', name: 'Fern' } as never);
    const changes = [
      { clientId: 'c1', set: { name: 'Casa Luz, Lda.' } },
      { clientId: 'c2', set: { website: 'https://fern.example/' } },
      { clientId: 'c1', set: { name: 'Casa Luz' } },
    ];
    const imported = await importChanges(world, { changes, from: TODAY, reason: 'clients.csv' });
    expect(imported).toMatchObject({ ok: true, value: { changeIds: { length: 3 } } });
    expect(await client()).toMatchObject({ name: 'Casa Luz' });
    expect(await world.library.clients.get('c2')).toMatchObject({ website: 'https://fern.example/' });
    expect(await kinds()).toEqual(['company-imported']);
  });

  it('stores nothing where one client is not there', async () => {
    const changes = [
      { clientId: 'c1', set: { name: 'X' } },
      { clientId: 'nobody', set: { name: 'Y' } },
    ];
    expect(await importChanges(world, { changes, from: TODAY, reason: '' })).toEqual({
      ok: false,
      failure: { code: 'not-found', detail: 'nobody' },
    });
    expect(await world.library.companyChanges.count()).toBe(0);
    expect(await client()).toMatchObject({ name: 'Casa Luz' });
  });
});

describe("the client's own form", () => {
  const save = async (patch: object) => {
    const {
      createdAt: _c,
      updatedAt: _u,
      deletedAt: _d,
      origin: _o,
      pausedAt: _p,
      ...form
    } = {
      ...(await client()),
      ...patch,
    } as never as Record<string, unknown>;
    return saveClient(world, { client: form as never });
  };

  it('adds what it changed to the record, and nothing otherwise', async () => {
    await save({ color: '#aa0000' });
    expect(await sets()).toEqual([{ name: 'Casa Luz' }]);
    await save({ name: 'Luz', website: 'https://luz.example/' });
    await save({ website: undefined });
    expect(await sets()).toEqual([
      { name: 'Casa Luz' },
      { name: 'Luz', website: 'https://luz.example/' },
      { website: null },
    ]);
    expect((await client())?.website).toBeUndefined();
  });

  it('begins the record of a new client', async () => {
    await save({ id: 'c9', name: 'Fern' });
    expect((await companyChanges(world.library, 'c9')).map(({ set }) => set)).toEqual([{ name: 'Fern' }]);
  });
});

it('a removed client keeps its record, and nothing of it goes on until it is back', async () => {
  const planned = await change({ name: 'Luz' }, { from: '2026-11-25', campaign });
  await removeClient(world, { id: 'c1' });
  world.now = NOW + DAY;
  await keepRecordsNow(world);
  expect(await client()).toMatchObject({ name: 'Casa Luz' });
  expect(await see(world, 'a1', 'name', 'Luz')).toMatchObject({ failure: { code: 'not-found' } });
  expect(await world.library.observations.count()).toBe(0);
  await restoreClient(world, { id: 'c1' });
  expect(await client()).toMatchObject({ name: 'Luz' });
  expect(await world.library.companyChanges.get(planned.changeId)).toMatchObject({ deletedAt: null });
  await see(world, 'a1', 'name', 'Luz');
  expect(await states(world)).toEqual({ 'a1 name': 'done', 'a2 name': 'open' });
});
