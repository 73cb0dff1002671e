import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { FakeProfile } from '@/test/support/fake-profile';
import { makeFakeWorld, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { readProfile } from './profile-read';
import { undoProfile } from './profile-undo';
import { writeProfile } from './profile-write';
import { settleCutOff } from './settle-cut-off';

let world: FakeWorld;
const accountId = 'a1';
const name = { field: 'name', lines: ['Casa Luz'] } as const;
const set = [{ field: name.field, lines: [...name.lines] }];

const there = (): FakeProfile => world.network.profile;
const writes = () => there().calls.filter((call) => call.startsWith('write'));
const edits = () => world.library.profileEdits.toArray();

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

describe('settleCutOff', () => {
  const reads = () => there().calls.filter((call) => call === 'read').length;
  /** A browser that is killed over a write. */
  async function cutOff(committed: boolean): Promise<void> {
    const before = await readProfile(world, { accountId });
    const expected = before.ok ? [...before.value] : [];
    const { write: whole } = there();
    const { promise: reached, resolve } = Promise.withResolvers<void>();
    there().write = async (...request) => {
      if (committed) await whole(...request);
      resolve();
      return new Promise<never>(() => undefined);
    };
    void writeProfile(world, { accountId, set, expected });
    await reached;
    there().write = whole;
    world = world.restarted();
    there().calls.length = 0;
  }

  it('finds out what came of a write that was cut off, and it can be undone', async () => {
    await cutOff(true);
    world.now += 60_000;
    await settleCutOff(world);
    const [edit] = await edits();
    expect(edit).toMatchObject({ after: [name], undoneAt: null });
    expect(edit).not.toHaveProperty('open');
    const seen = await world.library.observations.toArray();
    expect(seen.map(({ lines }) => lines)).toContainEqual(['Casa Luz']);
    expect(await undoProfile(world, { editId: edit?.id ?? '' })).toMatchObject({ ok: true });
    expect(writes()).toEqual(['write name']);
  });

  it('forgets one that came to nothing once it can’t come any more, and writes nothing', async () => {
    await cutOff(false);
    world.now += 60_000;
    await settleCutOff(world);
    expect(await edits()).toMatchObject([{ open: 1 }]);
    world.now += 130_000;
    await settleCutOff(world);
    expect(await edits()).toEqual([]);
    expect(writes()).toEqual([]);
  });

  it('asks at most once a minute, then seldom, and in the end no more', async () => {
    await cutOff(true);
    const down = () => there().readFaults.push(failure('host-unreachable'));
    await settleCutOff(world);
    expect(reads()).toBe(0);
    const asked: number[] = [];
    for (const ms of [60_000, 1_000, 60_000, 600_000, 60_000, 900_000, 9 * 86_400_000]) {
      world.now += ms;
      down();
      const before = reads();
      await settleCutOff(world);
      asked.push(reads() - before);
      there().readFaults.length = 0;
    }
    expect(asked).toEqual([1, 0, 1, 0, 0, 1, 0]);
  });

  it('asks nobody while this machine stands still, is offline, or the account is signed out', async () => {
    await cutOff(true);
    world.now += 60_000;
    world.isOnline = false;
    await settleCutOff(world);
    world.isOnline = true;
    await world.library.settings.update('settings', { standstill: 'elsewhere' });
    await settleCutOff(world);
    await world.library.settings.update('settings', { standstill: undefined });
    await world.library.accounts.update(accountId, { status: 'needs-login' });
    await settleCutOff(world);
    expect(reads()).toBe(0);
  });
});
