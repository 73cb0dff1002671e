import { fakeProfile, NOW, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import type { Task } from '@/lib/domain/campaign';
import type { FieldId } from '@/lib/domain/company';
import { noteObservations } from './note-observations';

/** For tests: Casa Luz with two places, and a third account on a network that shows nothing of a company. */
export async function seedPlaces(world: FakeWorld): Promise<void> {
  const { account } = await seedAccount(world);
  await world.library.accounts.bulkPut([
    { ...account, id: 'a2', handle: 'casaluz.second' },
    { ...account, id: 'a3', platform: 'nothing-shown', handle: 'casaluz.third' },
  ]);
}

export const DAY = 86_400_000;
export const LOOK = { how: 'page', page: fakeProfile.platform, url: 'https://fake.test/me' } as const;

/** Sees one value at a place. */
export const see = (world: FakeWorld, accountId: string, field: FieldId, ...lines: string[]) =>
  noteObservations(world, accountId, [{ field, lines }], LOOK);

/** What a person says at one. */
export const phoneSet = (number: string) => ({ phones: [{ label: 'Shop', number }] });

export const PHONE = '+351213900100';

/** The state of each task, by account and field. */
export async function states(world: FakeWorld): Promise<Record<string, Task['state']>> {
  const tasks = await world.library.tasks.filter(({ deletedAt }) => deletedAt === null).toArray();
  return Object.fromEntries(
    tasks.map(({ accountId, field, state }) => [`${accountId} ${field ?? ''}`, state]),
  );
}

export const TODAY = new Date(NOW).toISOString().slice(0, 10);
