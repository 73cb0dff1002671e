import { beforeEach, describe, expect, it } from 'vitest';
import { freshSettings } from '@/lib/db/fresh-settings';
import type { ProfileReading } from '@/lib/domain/profile-data';
import { ok } from '@/lib/domain/result';
import { specs } from '@/lib/platforms/specs';
import { makeFakeWorld } from '@/test/support/fake-world';
import { saveClient } from '../clients';
import { addPageAccount } from '../page-accounts';
import type { World } from '../world';
import { healthInFront } from './front';
import {
  factsInFront,
  fillInFront,
  focusSaveInFront,
  profileInFront,
  teachFieldInFront,
} from './front-profile';
import type { PagesPort } from './pages-port';

const FORM: ProfileReading = {
  platform: 'x',
  page: 'edit',
  url: 'https://x.com/settings/profile',
  owner: null,
  signedIn: { handle: 'casaluz', name: null },
  fields: [
    { field: 'name', lines: ['Casa Luz'], state: 'seen', touched: false, fillable: true },
    { field: 'bio', lines: ['Typed'], state: 'seen', touched: true, fillable: true },
  ],
};

let world: World;
let accountId: string;
let otherId: string;
let front = { tabId: 1, url: 'https://x.com/settings/profile' };
let reading: unknown;
let isSteady: boolean;
let asked: unknown[];

/** A browser whose page answers as told; of the rest nothing is asked here. */
const port = (): PagesPort =>
  ({
    inFront: async () => front,
    isGranted: async () => true,
    readFacts: async () => ({ url: front.url, jsonLd: [], meta: {}, links: [], cards: [] }),
    command: async (_: number, command: { tendProfile?: string; tendPage?: string }) => {
      asked.push(command);
      if (command.tendPage === 'health')
        return ok({ platform: 'x', version: '', lang: 'en', lines: [{ part: 'signedIn.handle' }] });
      if (command.tendProfile === 'read')
        return reading === undefined ? undefined : ok({ reading, isSteady });
      if (command.tendProfile === 'fill') return ok([{ field: 'name', how: 'filled', before: ['Casa Luz'] }]);
      if (command.tendProfile === 'focus-save') return ok(true);
      if (command.tendProfile === 'health') return ok([{ part: 'profile.edit.name' }]);
      return ok(null);
    },
  }) as unknown as PagesPort;

beforeEach(async () => {
  front = { tabId: 1, url: 'https://x.com/settings/profile' };
  reading = FORM;
  isSteady = true;
  asked = [];
  world = { ...makeFakeWorld(), specs, pagesPort: port() };
  await world.library.settings.put({
    ...freshSettings(world.clock.now(), 'device'),
    pages: { x: { on: true, off: [] } },
  });
  const add = async (client: string, platform: string, handle: string): Promise<string> => {
    await saveClient(world, {
      client: {
        ...{ id: client, name: client, color: '#123456', zone: 'Europe/Lisbon', graceMinutes: null },
        voice: { bannedWords: [], signature: '' },
      },
    });
    const added = await addPageAccount(world, { clientId: client, platform, handle, displayName: '' });
    return added.ok ? added.value.id : '';
  };
  accountId = await add('casa', 'x', 'casaluz');
  otherId = await add('fern', 'x', 'fernandco');
  await add('casa', 'linkedin', 'company/casa-luz');
});

const values = [{ field: 'name' as const, lines: ['Casa Luz Lisboa'] }];
const fill = (id: string) => fillInFront(world, { windowId: null, accountId: id, values, over: false });
const look = async () => {
  const found = await profileInFront(world, { windowId: null });
  return found.ok ? found.value : null;
};
const kept = async (): Promise<unknown> =>
  (await world.library.observations.toArray()).map(({ field, lines }) => [field, lines]);

describe('the page in front as a place', () => {
  it('is a known account’s, and what it shows is kept but for what isn’t saved', async () => {
    expect(await look()).toMatchObject({
      platform: 'x',
      script: 'on',
      page: 'edit',
      accountId,
      clientId: 'casa',
      verdict: { kind: 'match', accountId },
      reading: FORM,
    });
    expect(await kept()).toEqual([['name', ['Casa Luz']]]);
  });

  it('is not kept before it has come to rest', async () => {
    isSteady = false;
    expect((await look())?.reading).toEqual(FORM);
    expect(await kept()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nobody answers', undefined],
    ['it is no profile', null],
    ['it is another platform’s', { ...FORM, platform: 'threads' }],
    ['it is a page that nobody knows', { ...FORM, page: 'else' }],
    ['it is no reading', { ...FORM, fields: [{ field: 'password', lines: ['x'] }] }],
    ['its address is none', { ...FORM, url: 'javascript:alert(1)' }],
  ])('is nothing where %s', async (_, answer) => {
    reading = answer;
    expect(await look()).toMatchObject({
      platform: 'x',
      script: 'on',
      page: null,
      accountId: null,
      reading: null,
    });
    expect(await kept()).toEqual([]);
  });

  it('is a stranger’s', async () => {
    reading = { ...FORM, signedIn: { handle: 'stranger', name: null } };
    expect(await look()).toMatchObject({ page: 'edit', accountId: null, verdict: { kind: 'cannot-tell' } });
    expect(await kept()).toEqual([]);
  });

  it('on LinkedIn is known by its address alone: nothing is asked of the page', async () => {
    front = { tabId: 1, url: 'https://www.linkedin.com/company/casa-luz/' };
    expect(await look()).toMatchObject({
      script: 'hands-off',
      page: 'profile',
      clientId: 'casa',
      reading: null,
    });
    expect((await fill(accountId)).ok).toBe(false);
    expect((await factsInFront(world, { windowId: null })).ok).toBe(false);
    expect((await teachFieldInFront(world, { windowId: null, field: 'bio' })).ok).toBe(false);
    expect(asked).toEqual([]);
  });
});

describe('filling', () => {
  it('goes to the form of the planned account', async () => {
    expect(await fill(accountId)).toMatchObject({ ok: true, value: [{ how: 'filled' }] });
    expect(asked.at(-1)).toEqual({ tendProfile: 'fill', values, over: false });
  });

  it.each<[string, () => void, string]>([
    ['another account is planned', () => undefined, 'wrong-account'],
    [
      'another account is signed in',
      () => (reading = { ...FORM, signedIn: { handle: 'fernandco', name: null } }),
      'wrong-account',
    ],
    ['nobody can tell who is', () => (reading = { ...FORM, signedIn: null }), 'wrong-account'],
    [
      'the form names another owner',
      () => (reading = { ...FORM, owner: { handle: 'fernandco', name: null } }),
      'wrong-account',
    ],
    ['it is no form', () => (reading = { ...FORM, page: 'profile' }), 'target-gone'],
    ['it has gone', () => (reading = null), 'target-gone'],
  ])('is refused where %s', async (why, change, code) => {
    change();
    const planned = why.startsWith('another account is planned') ? otherId : accountId;
    expect(await fill(planned)).toMatchObject({ ok: false, failure: { code } });
    expect(JSON.stringify(asked)).not.toContain('"fill"');
  });
});

it('the button that saves gets the focus, and descriptions of profiles are among the others', async () => {
  expect(await focusSaveInFront(world, { windowId: null })).toEqual(ok({ focused: true }));
  const health = await healthInFront(world, { windowId: null });
  expect(health.ok && health.value.lines.map(({ part }) => part)).toEqual([
    'signedIn.handle',
    'profile.edit.name',
  ]);
});
