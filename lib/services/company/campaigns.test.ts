import { beforeEach, describe, expect, it } from 'vitest';
import { fakeSpec, makeFakeWorld, NOW, type FakeWorld } from '@/test/support/fake-world';
import { exceptions } from '@/lib/db/reads/exceptions';
import { openTasks } from '@/lib/db/reads/open-tasks';
import type { FieldId } from '@/lib/domain/company';
import type { TaskAct } from '@/lib/messaging/company-protocol';
import { connectAccount, disconnectAccount } from '../accounts';
import { BIN_MS, purgeBin } from '../purge-bin';
import { actOnTasks } from './act-on-tasks';
import { removeCampaign, restoreCampaign, startByHand } from './campaigns';
import { changeRecord } from './change-record';
import { DAY, PHONE, phoneSet, see, seedPlaces, states, TODAY } from './fixtures';
import { setException } from './set-exception';
import { undoChange } from './undo-change';

let world: FakeWorld;
beforeEach(async () => {
  world = makeFakeWorld();
  await seedPlaces(world);
});

const start = async (fields: FieldId[], accountIds: string[] = []) =>
  startByHand(world, { clientId: 'c1', title: 'Check', kind: 'change', note: '', fields, accountIds });
const started = async (fields: FieldId[]) => {
  const result = await start(fields);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.campaignId;
};
const act = async (what: TaskAct, ...ids: string[]) => {
  const done = await actOnTasks(world, { ids, act: what });
  return done.ok ? done.value.done : null;
};
const campaign = (id: string) => world.library.campaigns.get(id);
const taskIds = async () => (await world.library.tasks.toArray()).map(({ id }) => id).sort();

describe('a campaign', () => {
  it('lists the places that have the fields, or, without fields, all of them', async () => {
    expect(await start(['name', 'hours'])).toMatchObject({ value: { tasks: 2 } });
    expect(await states(world)).toEqual({ 'a1 name': 'open', 'a2 name': 'open' });
    expect(await start([], ['a1', 'a3', 'of-another'])).toMatchObject({ value: { tasks: 2 } });
    expect(await states(world)).toMatchObject({ 'a1 ': 'open', 'a3 ': 'open' });
  });

  it('of no place is refused, and so is one of nobody', async () => {
    expect(await start(['hours'])).toMatchObject({ failure: { code: 'not-found' } });
    const nobody = { clientId: 'nobody', title: 'x', kind: 'change', note: '', fields: [], accountIds: [] };
    expect(await startByHand(world, nobody as never)).toMatchObject({ failure: { code: 'not-found' } });
    expect(await world.library.campaigns.count()).toBe(0);
  });

  it('goes to the bin with its tasks and comes back with them, as they were', async () => {
    const id = await started(['name']);
    await act({ kind: 'drop' }, `${id}|a1|name`);
    expect(await removeCampaign(world, { id })).toEqual({ ok: true, value: null });
    expect(await states(world)).toEqual({});
    expect(await openTasks(world.library, 'c1')).toEqual([]);
    expect(await removeCampaign(world, { id })).toMatchObject({ failure: { code: 'not-found' } });
    expect(await act({ kind: 'note', note: 'x' }, `${id}|a2|name`)).toBe(0);
    await see(world, 'a2', 'name', 'Casa Luz');
    expect(await restoreCampaign(world, { id })).toEqual({ ok: true, value: null });
    expect(await states(world)).toEqual({ 'a1 name': 'dropped', 'a2 name': 'done' });
    expect(await campaign(id)).toMatchObject({ deletedAt: null, doneAt: NOW });
    expect(await restoreCampaign(world, { id })).toMatchObject({ failure: { code: 'not-found' } });
  });

  it('whose change was taken back does not come back without it', async () => {
    const asked = { title: 'Phone', kind: 'phone', note: '' } as const;
    const input = { clientId: 'c1', from: TODAY, reason: '', set: phoneSet(PHONE), campaign: asked };
    const changed = await changeRecord(world, input);
    if (!changed.ok) throw new Error('refused');
    await undoChange(world, { changeId: changed.value.changeId });
    const id = changed.value.campaignId ?? '';
    expect(await restoreCampaign(world, { id })).toMatchObject({ failure: { code: 'state-changed' } });
  });

  it('in the bin is gone for good after 30 days, with its tasks', async () => {
    const [gone, kept] = [await started(['name']), await started(['bio'])];
    await removeCampaign(world, { id: gone });
    world.now = NOW + BIN_MS - 1;
    expect(await purgeBin(world)).toBe(0);
    world.now = NOW + BIN_MS;
    expect(await purgeBin(world)).toBe(1);
    expect(await taskIds()).toEqual([`${kept}|a1|bio`, `${kept}|a2|bio`]);
  });

  it('does not wait for an account that was removed, and does again when it is back', async () => {
    const found = { remoteId: 'did:9', handle: 'late', displayName: '', profileUrl: 'https://fake.test/l' };
    const connect = () =>
      connectAccount(world, {
        ...{ clientId: 'c1', platform: fakeSpec.id, secret: 'right' },
        found: { ...found, server: 'https://fake.test' },
      });
    const connected = await connect();
    const late = connected.ok ? connected.value.id : '';
    const id = await started(['name']);
    await see(world, 'a1', 'name', 'Casa Luz');
    await see(world, 'a2', 'name', 'Casa Luz');
    expect(await campaign(id)).toMatchObject({ doneAt: null });
    await disconnectAccount(world, { id: late });
    expect(await campaign(id)).toMatchObject({ doneAt: NOW });
    expect(await openTasks(world.library, 'c1')).toEqual([]);
    await connect();
    expect(await campaign(id)).toMatchObject({ doneAt: null });
    expect((await openTasks(world.library, 'c1')).map(({ accountId }) => accountId)).toEqual([late]);
  });
});

describe('acts on tasks', () => {
  it('apply to those that they fit, many at once', async () => {
    const id = await started(['name']);
    const ids = await taskIds();
    expect(await act({ kind: 'snooze', until: NOW }, ...ids)).toBe(0);
    expect(await act({ kind: 'snooze', until: NOW + DAY }, ...ids, 'nobody')).toBe(2);
    expect(await openTasks(world.library, 'c1')).toMatchObject([{ snoozedUntil: NOW + DAY }, {}]);
    expect(await act({ kind: 'wake' }, ...ids)).toBe(2);
    expect(await act({ kind: 'wake' }, ...ids)).toBe(0);
    expect(await act({ kind: 'note', note: 'Asked Ana' }, ...ids)).toBe(2);
    expect(await act({ kind: 'done-by-hand' }, `${id}|a1|name`)).toBe(1);
    expect(await act({ kind: 'drop' }, ...ids)).toBe(1);
    expect(await states(world)).toEqual({ 'a1 name': 'by-hand', 'a2 name': 'dropped' });
    expect(await campaign(id)).toMatchObject({ doneAt: NOW });
    expect(await act({ kind: 'reopen' }, ...ids)).toBe(2);
    expect(await states(world)).toEqual({ 'a1 name': 'open', 'a2 name': 'open' });
    expect(await campaign(id)).toMatchObject({ doneAt: null });
    expect(await world.library.tasks.get(`${id}|a1|name`)).toMatchObject({ note: 'Asked Ana', doneAt: null });
  });

  it('can not do what is for a later day, but note and drop it', async () => {
    const asked = { title: 'Phone', kind: 'phone', note: '' } as const;
    const set = phoneSet(PHONE);
    await changeRecord(world, { clientId: 'c1', from: '2026-12-01', reason: '', set, campaign: asked });
    const ids = await taskIds();
    expect(await act({ kind: 'done-by-hand' }, ...ids)).toBe(0);
    expect(await act({ kind: 'note', note: 'x' }, ...ids)).toBe(2);
    expect(await act({ kind: 'drop' }, ...ids)).toBe(2);
  });
});

describe('an exception', () => {
  const except = (reason: string | null, accountId = 'a1') =>
    setException(world, { accountId, field: 'name', reason });

  it('drops what is open there; taken back, that is open again, and nothing else', async () => {
    const id = await started(['name', 'bio']);
    await act({ kind: 'drop' }, `${id}|a1|bio`, `${id}|a2|name`);
    await see(world, 'a1', 'name', 'Luz, the bakery');
    world.now += 1;
    await except('A pun');
    await except('A pun that fans know');
    expect(await states(world)).toMatchObject({ 'a1 name': 'dropped', 'a2 bio': 'open' });
    expect(await exceptions(world.library, 'c1')).toMatchObject([{ reason: 'A pun that fans know' }]);
    world.now += 1;
    await except(null);
    expect(await states(world)).toEqual({
      ...{ 'a1 name': 'open', 'a1 bio': 'dropped', 'a2 name': 'dropped', 'a2 bio': 'open' },
    });
    expect(await world.library.exceptions.get('a1|name')).toMatchObject({ deletedAt: NOW + 2 });
    expect(await exceptions(world.library, 'c1')).toEqual([]);
    expect(await except(null)).toEqual({ ok: true, value: null });
  });

  it('holds for campaigns that start later, until it is taken back', async () => {
    await except('A pun');
    await started(['name']);
    expect(await states(world)).toEqual({ 'a1 name': 'dropped', 'a2 name': 'open' });
    await except(null);
    expect(await states(world)).toEqual({ 'a1 name': 'open', 'a2 name': 'open' });
  });

  it('is refused where there is no such place', async () => {
    expect(await except('x', 'nobody')).toMatchObject({ failure: { code: 'not-found' } });
  });
});
