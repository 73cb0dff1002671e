import { describe, expect, it, beforeEach } from 'vitest';
import { specs } from '@/lib/platforms/specs';
import type { Person } from '@/lib/domain/conversation';
import { makeFakeWorld } from '@/test/support/fake-world';
import type { World } from '../world';
import { addPageAccount } from '../page-accounts';
import { saveClient } from '../clients';
import { noteProfile } from './note-profile';
import { placeOf } from './place-of';

const person = (handle: string | null): Person | null => (handle === null ? null : { handle, name: null });

let world: World;
const ids: Record<string, string> = {};

beforeEach(async () => {
  world = { ...makeFakeWorld(), specs };
  for (const [name, handles] of [
    ['casa', ['casaluz', 'casaluzshop']],
    ['fern', ['fernandco']],
  ] as const) {
    await saveClient(world, {
      client: {
        id: name,
        name,
        color: '#123456',
        zone: 'Europe/Lisbon',
        voice: { bannedWords: [], signature: '' },
        graceMinutes: null,
      },
    });
    for (const handle of handles) {
      const added = await addPageAccount(world, { clientId: name, platform: 'x', handle, displayName: '' });
      if (added.ok) ids[handle] = added.value.id;
    }
  }
});

const at = (kind: 'shows' | 'edits', owner: string | null, signedIn: string | null) =>
  placeOf(world, 'x', { kind }, { owner: person(owner), signedIn: person(signedIn) });

describe('whose place a page is', () => {
  it.each<['shows' | 'edits', string | null, string | null, string | null, string]>([
    ['edits', null, 'casaluz', 'casaluz', 'match'],
    ['edits', 'casaluz', 'casaluz', 'casaluz', 'match'],
    ['edits', '@CasaLuz', null, 'casaluz', 'match'],
    ['edits', 'casaluz', 'fernandco', 'casaluz', 'mismatch'],
    // The same client's, and another form all the same.
    ['edits', 'casaluz', 'casaluzshop', 'casaluz', 'mismatch'],
    ['edits', 'casaluz', 'stranger', 'casaluz', 'mismatch'],
    ['edits', null, null, null, 'cannot-tell'],
    ['edits', 'stranger', 'casaluz', null, 'cannot-tell'],
    ['shows', null, 'casaluz', null, 'cannot-tell'],
    ['shows', 'casaluz', 'fernandco', 'casaluz', 'mismatch'],
    ['shows', 'stranger', null, null, 'cannot-tell'],
  ])('%s, of %s, as %s: %s, %s', async (kind, owner, signedIn, account, verdict) => {
    const place = await at(kind, owner, signedIn);
    expect(place.account?.id ?? null).toBe(account === null ? null : ids[account]);
    expect(place.verdict.kind).toBe(verdict);
  });
});

describe('what is kept of a page', () => {
  const reading = {
    platform: 'x',
    page: 'profile',
    url: 'https://x.com/casaluz',
    owner: person('casaluz'),
    signedIn: person('fernandco'),
    fields: [
      { field: 'name', lines: ['Casa Luz'], state: 'seen', touched: false, fillable: false },
      { field: 'bio', lines: [], state: 'page-changed', touched: false, fillable: false },
      { field: 'website', lines: ['a.example'], state: 'seen', touched: true, fillable: true },
      { field: 'phone', lines: ['1'], state: 'seen', touched: false, fillable: true },
    ],
  } as const;

  it('is what it shows of a known account, as it is saved', async () => {
    await noteProfile(world, 'x', reading);
    expect(await world.library.observations.toArray()).toMatchObject([
      {
        ...{ accountId: ids['casaluz'], clientId: 'casa', field: 'name', lines: ['Casa Luz'] },
        ...{ how: 'page', page: 'profile', url: 'https://x.com/casaluz' },
      },
    ]);
  });

  it('is nothing of strangers, of other platforms, and of pages that nobody knows', async () => {
    await noteProfile(world, 'x', { ...reading, owner: person('stranger') });
    await noteProfile(world, 'x', { ...reading, owner: null });
    expect((await noteProfile(world, 'threads', reading)).ok).toBe(false);
    expect((await noteProfile(world, 'x', { ...reading, page: 'else' })).ok).toBe(false);
    expect(await world.library.observations.count()).toBe(0);
  });
});
