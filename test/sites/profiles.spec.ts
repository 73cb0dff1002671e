import type { FieldId } from '../../lib/domain/company.ts';
import type { FillReport, ProfileReading } from '../../lib/domain/profile-data.ts';
import blueskyPage from '../../lib/platforms/bluesky/page.ts';
import bluesky from '../../lib/platforms/bluesky/profile.ts';
import instagramPage from '../../lib/platforms/instagram/page.ts';
import instagram from '../../lib/platforms/instagram/profile.ts';
import mastodonPage from '../../lib/platforms/mastodon/page.ts';
import mastodon from '../../lib/platforms/mastodon/profile.ts';
import pinterestPage from '../../lib/platforms/pinterest/page.ts';
import pinterest from '../../lib/platforms/pinterest/profile.ts';
import tiktokPage from '../../lib/platforms/tiktok/page.ts';
import tiktok from '../../lib/platforms/tiktok/profile.ts';
import xPage from '../../lib/platforms/x/page.ts';
import x from '../../lib/platforms/x/profile.ts';
import { bundleProbe } from './adapters/bundle-probe.ts';
import type { Known, ProfileProbe } from './adapters/profile-probe.ts';
import { LANGS } from './app/shared/langs.ts';
import type { Site } from './server/site-ids.ts';
import type { SiteOptions } from './site-url.ts';
import { expect, test } from './support/sites-test.ts';

declare global {
  var tendProfileProbe: ProfileProbe;
}

type Visit = Parameters<Parameters<typeof test>[2]>[0]['visit'];

let script: string;
test.beforeAll(async () => {
  script = await bundleProbe('profile-probe.ts');
});

const BIO = 'Guest house above the river. Eleven rooms, one long table. Graça, Lisboa.';

interface Place extends SiteOptions {
  readonly site: Site;
  readonly known: Known;
  /** Of `ProfileData.pages`. */
  readonly id: string;
  readonly markups: readonly ('newer' | 'older')[];
  readonly open?: (page: Visit['page']) => Promise<void>;
  readonly owner: string | null;
  readonly signedIn: string | null;
  readonly shows: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  readonly fills: Readonly<Partial<Record<FieldId, string>>>;
}

const BOTH = ['newer', 'older'] as const;
const click =
  (css: string) =>
  async (page: Visit['page']): Promise<void> =>
    page.locator(css).first().click();

const PLACES: readonly Place[] = [
  {
    ...{
      site: 'x',
      known: { data: x, pageData: xPage },
      id: 'profile',
      path: '/casaluz',
      markups: ['newer'],
    },
    ...{ owner: 'casaluz', signedIn: 'casaluz', fills: {} },
    shows: {
      name: ['Casa Luz'],
      handle: ['casaluz'],
      bio: [BIO],
      'address-city': ['Lisboa'],
      category: ['Guest house'],
      website: ['casaluz-lisboa.example/?utm_so…'],
    },
  },
  {
    ...{
      site: 'x',
      known: { data: x, pageData: xPage },
      id: 'edit',
      path: '/settings/profile',
      markups: BOTH,
    },
    ...{ owner: null, signedIn: 'casaluz' },
    shows: {
      name: ['Casa Luz'],
      bio: [BIO],
      'address-city': ['Lisboa'],
      website: ['https://www.casaluz-lisboa.example/?utm_source=x&utm_medium=bio'],
    },
    fills: {
      name: 'Casa Luz Lisboa',
      bio: 'Eleven rooms.\n\nOne long table 🌿',
      website: 'https://casaluz.example',
    },
  },
  {
    ...{ site: 'instagram', known: { data: instagram, pageData: instagramPage }, id: 'edit' },
    ...{ path: '/accounts/edit/', markups: BOTH, owner: null, signedIn: 'casaluz' },
    shows: {
      name: ['Casa Luz'],
      bio: ['Guest house above the river. Eleven rooms, one long ta'],
      website: ['http://casaluz.example/'],
    },
    fills: { bio: BIO },
  },
  {
    ...{ site: 'bluesky', known: { data: bluesky, pageData: blueskyPage }, id: 'profile' },
    ...{
      path: '/profile/casaluz.test',
      markups: BOTH,
      owner: 'casaluz.test',
      signedIn: 'casaluz.test',
      fills: {},
    },
    shows: {
      name: ['Casa Luz'],
      bio: ['Guest house above the river. Ten rooms, one long table. Graça, Lisboa.'],
    },
  },
  {
    ...{ site: 'bluesky', known: { data: bluesky, pageData: blueskyPage }, id: 'edit' },
    ...{ path: '/profile/casaluz.test', markups: BOTH, owner: 'casaluz.test', signedIn: 'casaluz.test' },
    open: click('[data-testid="profileHeaderEditProfileButton"]'),
    shows: {
      name: ['Casa Luz'],
      bio: ['Guest house above the river. Ten rooms, one long table. Graça, Lisboa.'],
    },
    fills: { bio: BIO },
  },
  {
    ...{ site: 'tiktok', known: { data: tiktok, pageData: tiktokPage }, id: 'profile' },
    ...{ path: '/@casaluz', markups: BOTH, owner: 'casaluz', signedIn: 'casaluz', fills: {} },
    shows: { name: ['Casa Luz'], handle: ['casaluz'], bio: [BIO], website: ['casaluz.example'] },
  },
  {
    ...{ site: 'tiktok', known: { data: tiktok, pageData: tiktokPage }, id: 'edit' },
    ...{ path: '/@casaluz', markups: BOTH, owner: 'casaluz', signedIn: 'casaluz' },
    open: click('[data-e2e="edit-profile-entrance"]'),
    shows: { name: ['Casa Luz'], handle: ['casaluz'], bio: [BIO] },
    fills: { name: 'Casa Luz Lisboa' },
  },
  {
    ...{ site: 'pinterest', known: { data: pinterest, pageData: pinterestPage }, id: 'edit' },
    ...{ path: '/settings/edit-profile/', markups: BOTH, owner: 'casaluz', signedIn: 'casaluz' },
    shows: { name: ['Casa Luz'], handle: ['casaluz'], bio: [BIO], website: ['https://casaluz.example'] },
    fills: { bio: 'Eleven rooms.\nOne long table.', website: 'https://www.casaluz.example/' },
  },
  {
    ...{ site: 'mastodon', known: { data: mastodon, pageData: mastodonPage }, id: 'profile' },
    ...{ path: '/@casaluz', markups: BOTH, owner: 'casaluz', signedIn: 'casaluz', fills: {} },
    shows: { name: ['Casa Luz'], bio: [BIO], links: ['Website: https://casaluz.example'] },
  },
  {
    ...{ site: 'mastodon', known: { data: mastodon, pageData: mastodonPage }, id: 'settings' },
    ...{ path: '/settings/profile', markups: ['older'], owner: 'casaluz', signedIn: null },
    shows: { name: ['Casa Luz'], bio: [BIO], links: ['Website: https://casaluz.example'] },
    fills: { name: 'Casa Luz Lisboa', bio: 'Eleven rooms.\nOne long table.' },
  },
  {
    ...{ site: 'mastodon', known: { data: mastodon, pageData: mastodonPage }, id: 'edit-name' },
    ...{ path: '/profile/edit', markups: ['newer'], owner: null, signedIn: 'casaluz' },
    open: click('.account-edit__section:nth-of-type(1) button'),
    shows: { name: ['Casa Luz'] },
    fills: { name: 'Casa Luz Lisboa' },
  },
  {
    ...{ site: 'mastodon', known: { data: mastodon, pageData: mastodonPage }, id: 'edit-bio' },
    ...{ path: '/profile/edit', markups: ['newer'], owner: null, signedIn: 'casaluz' },
    open: click('.account-edit__section:nth-of-type(2) button'),
    shows: { bio: [BIO] },
    fills: { bio: 'Eleven rooms.\nOne long table.' },
  },
];

async function at(visit: Visit, place: Place, more: SiteOptions): Promise<ProfileReading | null> {
  await visit.open({ path: place.path ?? '/', ...more });
  await visit.page.evaluate(script);
  await place.open?.(visit.page);
  const read = (): Promise<ProfileReading | null> =>
    visit.page.evaluate((given) => tendProfileProbe.read(given), place.known);
  await expect.poll(async () => (await read())?.page).toBe(place.id);
  return read();
}

const seenIn = (reading: ProfileReading | null): unknown =>
  Object.fromEntries(
    reading?.fields.map(({ field, state, lines }) => [field, state === 'seen' ? lines : state]) ?? [],
  );

const fill = (
  visit: Visit,
  values: Readonly<Partial<Record<FieldId, string>>>,
  over = false,
): Promise<readonly FillReport[]> =>
  visit.page.evaluate(([given, also]) => tendProfileProbe.fill(given, also), [
    Object.entries(values).map(([field, text]) => ({
      field: field as FieldId,
      lines: text === '' ? [] : [text],
    })),
    over,
  ] as const);

for (const place of PLACES)
  test.describe(`${place.site}: ${place.id}`, () => {
    test.use({ site: place.site });

    for (const markup of place.markups)
      for (const lang of LANGS)
        test(`is read, ${lang}, ${markup}`, async ({ visit }) => {
          const reading = await at(visit, place, { lang, markup });
          expect(seenIn(reading)).toEqual(place.shows);
          expect(reading?.owner?.handle ?? null).toBe(place.owner);
          expect(reading?.signedIn?.handle ?? null).toBe(place.signedIn);
        });

    test('shows nothing else, or says so, when an attribute goes', async ({ visit }) => {
      await at(visit, place, { markup: place.markups[0] ?? 'newer' });
      const outcome = await visit.page.evaluate(() => tendProfileProbe.takeAway());
      expect(outcome.wrong).toEqual([]);
      expect(outcome.same).toBeGreaterThan(outcome.less);
    });

    const fields = Object.keys(place.fills) as FieldId[];
    if (fields.length > 0)
      test('is filled in the form’s own model, and put back', async ({ visit }) => {
        const before = await at(visit, place, { markup: place.markups[0] ?? 'newer' });
        const reports = await fill(visit, place.fills);
        expect(reports.map(({ how }) => how)).toEqual(fields.map(() => 'filled'));
        const after = await visit.page.evaluate((given) => tendProfileProbe.read(given), place.known);
        for (const field of fields)
          expect(after?.fields.find((one) => one.field === field)).toMatchObject({
            lines: [place.fills[field]],
            touched: true,
          });
        expect((await fill(visit, place.fills)).map(({ how }) => how)).toEqual(fields.map(() => 'already'));
        expect(await visit.page.evaluate(() => tendProfileProbe.focusSave())).toBe(true);
        const undone = await visit.page.evaluate(
          (given) => tendProfileProbe.fill(given),
          reports.map(({ field, before: lines }) => ({ field, lines })),
        );
        expect(undone.map(({ how }) => how)).toEqual(fields.map(() => 'filled'));
        const now = await visit.page.evaluate((given) => tendProfileProbe.read(given), place.known);
        expect(now).toEqual(before);
      });
  });

test.describe('a form that the person has begun', () => {
  test.use({ site: 'x' });
  const form = PLACES.find(({ site, id }) => site === 'x' && id === 'edit') as Place;

  test('keeps what they typed, unless they say otherwise', async ({ visit }) => {
    await at(visit, form, {});
    await visit.page.locator('input[name="displayName"]').fill('My own');
    await visit.page.locator('textarea[name="description"]').press('End');
    await visit.page.keyboard.type(' And more.');
    const reports = await fill(visit, form.fills);
    expect(reports.map(({ field, how }) => [field, how])).toEqual([
      ['name', 'kept'],
      ['bio', 'kept'],
      ['website', 'filled'],
    ]);
    await expect(visit.page.locator('input[name="displayName"]')).toHaveValue('My own');
    const again = await fill(visit, { name: 'Casa Luz Lisboa' }, true);
    expect(again).toMatchObject([{ how: 'filled', before: ['My own'] }]);
  });

  test('is told too long before anything is written, and emptied where nothing is wanted', async ({
    visit,
  }) => {
    await at(visit, form, {});
    expect(await fill(visit, { 'address-city': 'x'.repeat(31) })).toMatchObject([{ how: 'too-long' }]);
    await expect(visit.page.locator('input[name="location"]')).toHaveValue('Lisboa');
    expect(await fill(visit, { 'address-city': '' })).toMatchObject([{ how: 'filled' }]);
    await expect(visit.page.locator('input[name="location"]')).toHaveValue('');
  });
});
