import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFakeWorld, NOW, type FakeWorld } from '@/test/support/fake-world';
import { fieldHistory } from '@/lib/db/reads/field-history';
import { observationsOfClient } from '@/lib/db/reads/newest-observations';
import { disconnectAccount } from '../accounts';
import { changeRecord } from './change-record';
import { DAY, LOOK, PHONE, phoneSet, see, seedPlaces, states, TODAY } from './fixtures';
import { keepRecords } from './keep-records';
import { noteByHand } from './note-by-hand';
import { HISTORY_KEPT, noteObservations } from './note-observations';

const MINUTE = 60_000;
let world: FakeWorld;
beforeEach(async () => {
  world = makeFakeWorld();
  await seedPlaces(world);
});

const history = async (accountId: string, field: 'name' | 'phone') =>
  (await fieldHistory(world.library, accountId, field)).map(({ lines }) => lines.join('/'));
const newest = async () =>
  (await observationsOfClient(world.library, 'c1'))
    .map(({ accountId, field, lines }) => `${accountId} ${field} ${lines.join('/')}`)
    .sort();
const change = (from = TODAY) =>
  changeRecord(world, {
    ...{ clientId: 'c1', from, reason: '', set: phoneSet(PHONE) },
    campaign: { title: 'New phone number', kind: 'phone', note: '' },
  });

describe('what was seen', () => {
  it('again moves the last look, and another value is a row of its own', async () => {
    await see(world, 'a1', 'name', ' Casa Luz ');
    world.now += MINUTE;
    await see(world, 'a1', 'name', 'Casa Luz');
    expect(await world.library.observations.toArray()).toMatchObject([
      { firstSeenAt: NOW, lastSeenAt: NOW + MINUTE, lines: ['Casa Luz'], url: 'https://fake.test/me' },
    ]);
    world.now += MINUTE;
    await see(world, 'a1', 'name', 'Luz');
    world.now += MINUTE;
    await see(world, 'a1', 'name', 'Casa Luz');
    await see(world, 'a2', 'name');
    expect(await history('a1', 'name')).toEqual(['Casa Luz', 'Luz', 'Casa Luz']);
    expect(await newest()).toEqual(['a1 name Casa Luz', 'a2 name ']);
  });

  it('keeps an address without what says who looked, and https only', async () => {
    const look = (url: string) =>
      noteObservations(world, 'a1', [{ field: 'name', lines: [url] }], { ...LOOK, url });
    await look('https://fake.test/me?utm=1#top');
    await look('chrome://settings/');
    await look('no address');
    const rows = await fieldHistory(world.library, 'a1', 'name');
    expect(rows.map(({ url }) => url)).toEqual(['', '', 'https://fake.test/me']);
  });

  it('is bounded: the newest values of a field stay, and others are not touched', async () => {
    await see(world, 'a2', 'name', 'Beside');
    for (let turn = 0; turn < HISTORY_KEPT + 5; turn += 1) {
      world.now += MINUTE;
      await see(world, 'a1', 'name', `Name ${turn}`);
    }
    const kept = await history('a1', 'name');
    expect(kept).toHaveLength(HISTORY_KEPT);
    expect([kept[0], kept.at(-1)]).toEqual([`Name ${HISTORY_KEPT + 4}`, 'Name 5']);
    expect(await newest()).toEqual([`a1 name Name ${HISTORY_KEPT + 4}`, 'a2 name Beside']);
  });

  it('last counts, also after the clock was set back', async () => {
    await see(world, 'a1', 'name', 'First');
    world.now -= DAY;
    await see(world, 'a1', 'name', 'Second');
    expect(await newest()).toEqual(['a1 name Second']);
    expect(await history('a1', 'name')).toEqual(['Second', 'First']);
  });

  it('of an account that is not there (any more) is not kept', async () => {
    await disconnectAccount(world, { id: 'a1' });
    for (const id of ['a1', 'nobody'])
      expect(await see(world, id, 'name', 'x')).toMatchObject({ failure: { code: 'not-found' } });
    expect(await world.library.observations.count()).toBe(0);
  });

  it('twice is as once', async () => {
    const fields = ['name', 'bio', 'website', 'phone', 'avatar'] as const;
    const look = fc.record({
      account: fc.constantFrom('a1', 'a2'),
      seen: fc.array(
        fc.record({
          field: fc.constantFrom(...fields),
          lines: fc.array(fc.constantFrom('', ' a', 'b', PHONE), { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
      after: fc.constantFrom(0, 1_000, MINUTE, -MINUTE),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(look, { maxLength: 6 }), async (looks) => {
        const [once, twice] = [makeFakeWorld(), makeFakeWorld()];
        for (const each of [once, twice]) {
          await seedPlaces(each);
          for (const { account, seen, after } of looks) {
            each.now += after;
            for (let turn = 0; turn < (each === twice ? 2 : 1); turn += 1)
              await noteObservations(each, account, seen, LOOK);
          }
        }
        const content = async ({ library }: FakeWorld) =>
          (await library.observations.orderBy('[accountId+field+firstSeenAt]').toArray()).map(
            ({ id: _id, origin: _origin, ...row }) => row,
          );
        expect(await content(twice)).toEqual(await content(once));
        const marked = await once.library.observations.filter((row) => row.newest === 1).toArray();
        expect(new Set(marked.map((row) => `${row.accountId} ${row.field}`)).size).toBe(marked.length);
        for (const each of [once, twice]) await each.library.delete();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a task', () => {
  it('is done when its field is seen to be right, not before, and then the campaign is done', async () => {
    const changed = await change();
    const id = changed.ok ? (changed.value.campaignId ?? '') : '';
    world.now += MINUTE;
    expect(await see(world, 'a1', 'phone', '+351 213 900 1')).toMatchObject({ value: { ticked: 0 } });
    expect(await see(world, 'a1', 'phone', '213 900 101')).toMatchObject({ value: { ticked: 0 } });
    expect(await see(world, 'a1', 'phone', '+351 213 900 100')).toMatchObject({ value: { ticked: 1 } });
    expect(await world.library.campaigns.get(id)).toMatchObject({ doneAt: null });
    world.now += MINUTE;
    await see(world, 'a2', 'phone', PHONE);
    expect(await states(world)).toEqual({ 'a1 phone': 'done', 'a2 phone': 'done' });
    expect(await world.library.campaigns.get(id)).toMatchObject({ doneAt: NOW + 2 * MINUTE });
    const told = (await world.library.activity.toArray()).map(({ kind, by }) => `${by} ${kind}`);
    expect(told.sort()).toEqual([
      ...['person campaign-started', 'person company-changed', 'tend campaign-done'],
      ...['tend task-done', 'tend task-done'],
    ]);
  });

  it('stays done when the place shows something else later', async () => {
    await change();
    await see(world, 'a1', 'phone', PHONE);
    await see(world, 'a1', 'phone', '+351 213 000 000');
    expect(await states(world)).toMatchObject({ 'a1 phone': 'done' });
  });

  it('of a later day waits for it; what was right before then counts', async () => {
    await change('2026-11-26');
    await see(world, 'a1', 'phone', PHONE);
    expect(await states(world)).toEqual({ 'a1 phone': 'open', 'a2 phone': 'open' });
    world.now = NOW + DAY;
    await keepRecords(world);
    expect(await states(world)).toEqual({ 'a1 phone': 'open', 'a2 phone': 'open' });
    world.now = NOW + 2 * DAY;
    await keepRecords(world);
    expect(await states(world)).toEqual({ 'a1 phone': 'done', 'a2 phone': 'open' });
  });

  it('that the person says is right is done by hand', async () => {
    await change();
    expect(await noteByHand(world, { accountId: 'a1', field: 'phone', lines: [PHONE] })).toEqual({
      ok: true,
      value: null,
    });
    expect(await states(world)).toMatchObject({ 'a1 phone': 'by-hand' });
    const missing = await noteByHand(world, { accountId: 'nobody', field: 'phone', lines: [] });
    expect(missing).toMatchObject({ failure: { code: 'not-found' } });
  });

  it('of a picture is done when the person has looked at it', async () => {
    const set = { avatar: { all: 'asset-1' } };
    const campaign = { title: 'New logo', kind: 'pictures', note: '' } as const;
    await changeRecord(world, { clientId: 'c1', from: TODAY, reason: '', set, campaign });
    await see(world, 'a1', 'avatar', 'https://cdn.fake.test/picture.jpg');
    expect(await states(world)).toMatchObject({ 'a1 avatar': 'open' });
    await noteByHand(world, { accountId: 'a1', field: 'avatar', lines: ['asset-1'] });
    expect(await states(world)).toMatchObject({ 'a1 avatar': 'by-hand' });
  });
});

describe('a picture that the person has compared', () => {
  it('stays compared, however its address is signed, until the page shows another one', async () => {
    await see(world, 'a1', 'avatar', 'https://pictures.test/one.jpg?signed=1');
    await noteByHand(world, { accountId: 'a1', field: 'avatar', lines: ['asset-1'] });
    await see(world, 'a1', 'avatar', 'https://pictures.test/one.jpg?signed=2');
    expect(await newest()).toEqual(['a1 avatar asset-1']);
    await see(world, 'a1', 'avatar', 'https://pictures.test/two.jpg?signed=3');
    expect(await newest()).toEqual(['a1 avatar https://pictures.test/two.jpg?signed=3']);
  });
});
