import type { FieldId } from '../../lib/domain/company.ts';
import type { FillReport, ProfileReading } from '../../lib/domain/profile-data.ts';
import facebookPage from '../../lib/platforms/facebook/page.ts';
import facebook from '../../lib/platforms/facebook/profile.ts';
import googleBusinessPage from '../../lib/platforms/google-business/page.ts';
import googleBusiness from '../../lib/platforms/google-business/profile.ts';
import youtubePage from '../../lib/platforms/youtube/page.ts';
import youtube from '../../lib/platforms/youtube/profile.ts';
import { bundleProbe } from './adapters/bundle-probe.ts';
import type { Known, ProfileProbe } from './adapters/profile-probe.ts';
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

const read = (visit: Visit, known: Known): Promise<ProfileReading | null> =>
  visit.page.evaluate((given) => tendProfileProbe.read(given), known);

async function open(visit: Visit, known: Known, options: SiteOptions, css: string): Promise<void> {
  await visit.open(options);
  await expect(visit.page.locator(css).first()).toBeVisible();
  await visit.page.evaluate(script);
  await read(visit, known);
}

/** The person points at a field. Gives how many descriptions of it are kept. */
const teach = (visit: Visit, field: FieldId, css: string): Promise<number> =>
  visit.page
    .locator(css)
    .first()
    .evaluate((element, taught) => tendProfileProbe.teach(taught, element), field);

const fill = (visit: Visit, field: FieldId, ...lines: readonly string[]): Promise<readonly FillReport[]> =>
  visit.page.evaluate(([id, text]) => tendProfileProbe.fill([{ field: id, lines: text }]), [
    field,
    lines,
  ] as const);

const linesOf = (reading: ProfileReading | null, field: FieldId): readonly string[] | undefined =>
  reading?.fields.find((one) => one.field === field)?.lines;

test.describe('facebook', () => {
  test.use({ site: 'facebook' });
  const known = { data: facebook, pageData: facebookPage };
  const at = (part: string): SiteOptions => ({ path: `/casaluz/${part}?fb_profile_edit_entry_point=1` });

  for (const markup of ['newer', 'older'] as const)
    test(`a field is read and filled once it was shown, ${markup}`, async ({ visit }) => {
      const options = { ...at('directory_contact_info'), markup };
      await open(visit, known, options, '[role="form"] input');
      const before = await read(visit, known);
      expect(before).toMatchObject({ page: 'directory_contact_info', owner: { handle: 'casaluz' } });
      expect(linesOf(before, 'phone')).toBeUndefined();
      expect(await teach(visit, 'phone', '[role="form"] input >> nth=0')).toBeGreaterThan(0);
      expect(linesOf(await read(visit, known), 'phone')).toEqual(['212 345 600']);
      expect(await fill(visit, 'phone', '+351 212 345 678')).toMatchObject([
        { how: 'filled', before: ['212 345 600'] },
      ]);
      expect(await fill(visit, 'email', 'ola@casaluz.example')).toMatchObject([{ how: 'page-changed' }]);
      await visit.page.locator('[role="form"] [role="button"]:not([aria-disabled="true"])').last().click();
      await expect.poll(async () => (await visit.stored('casa-luz')).phone).toBe('+351 212 345 678');
      await visit.reset();
    });

  test('of what is offered only what is wanted is chosen', async ({ visit }) => {
    await open(visit, known, at('directory_category'), '[role="combobox"]');
    await teach(visit, 'category', '[role="combobox"]');
    expect(linesOf(await read(visit, known), 'category')).toEqual(['Guest house']);
    expect(await fill(visit, 'category', 'Plant shop')).toMatchObject([{ how: 'filled' }]);
    await expect(visit.page.locator('[role="combobox"]')).toHaveValue('Plant shop');
    expect(await fill(visit, 'category', 'ho')).toMatchObject([{ how: 'yours-to-choose' }]);
    await expect(visit.page.locator('[role="option"]').first()).toBeVisible();
  });

  const HOURS = '[role="form"] :is(table, ul, fieldset, [role="group"])';
  const basics = at('directory_basic_info');

  test('opening hours are filled day by day, and put back', async ({ visit }) => {
    await open(visit, known, basics, '[role="form"] input');
    await visit.reset();
    await open(visit, known, basics, '[role="form"] input');
    expect(await teach(visit, 'hours', HOURS)).toBeGreaterThan(0);
    const before = linesOf(await read(visit, known), 'hours') ?? [];
    expect(before).toHaveLength(7);
    expect(before[0]).toMatch(/^Monday 8:00\sAM–4:00\sPM$/);
    const week = ['Mon–Fri 09:00–17:30', 'Sat 10:00–14:00', 'Sun closed'];
    expect(await fill(visit, 'hours', ...week)).toMatchObject([{ how: 'filled', before }]);
    expect(await fill(visit, 'hours', ...week)).toMatchObject([{ how: 'already' }]);
    const touched = (await read(visit, known))?.fields.find(({ field }) => field === 'hours');
    expect(touched).toMatchObject({ touched: true, lines: expect.arrayContaining(['Sunday Closed']) });
    expect(await fill(visit, 'hours', ...before)).toMatchObject([{ how: 'filled' }]);
    expect(linesOf(await read(visit, known), 'hours')).toEqual(before);
    expect(await fill(visit, 'hours', ...week)).toMatchObject([{ how: 'filled' }]);
    await visit.page.locator('[role="form"] [role="button"]:not([aria-disabled="true"])').last().click();
    const day = ['09:00', '17:30'];
    await expect
      .poll(async () => (await visit.stored('casa-luz')).hours.days)
      .toEqual([day, day, day, day, day, ['10:00', '14:00'], null]);
    await visit.reset();
  });

  for (const [why, line] of [
    ['two spans where a day has room for one', 'Daily 09:00–12:00, 14:00–18:00'],
    ['a time that its list doesn’t have', 'Daily 09:10–17:00'],
    ['all day, which the times don’t say', 'Daily open 24 hours'],
  ] as const)
    test(`opening hours are left to the person: ${why}`, async ({ visit }) => {
      await open(visit, known, basics, '[role="form"] input');
      await teach(visit, 'hours', HOURS);
      const before = linesOf(await read(visit, known), 'hours');
      expect(await fill(visit, 'hours', line)).toMatchObject([{ how: 'yours-to-choose' }]);
      expect(linesOf(await read(visit, known), 'hours')).toEqual(before);
    });

  for (const lang of ['de', 'ja', 'ar'] as const)
    test(`opening hours are known by the names of their days, ${lang}`, async ({ visit }) => {
      await open(visit, known, { ...basics, lang }, '[role="form"] input');
      await teach(visit, 'hours', HOURS);
      expect(linesOf(await read(visit, known), 'hours')).toHaveLength(7);
      expect(await fill(visit, 'hours', 'Mon–Sat 09:30–18:00; Sun closed')).toMatchObject([
        { how: 'filled' },
      ]);
      const selects = visit.page.locator('[role="form"] select');
      await expect(selects).toHaveCount(12);
      expect(await selects.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(
        Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? '09:30' : '18:00')),
      );
    });
});

test.describe('youtube', () => {
  test.use({ site: 'youtube' });
  const known = { data: youtube, pageData: youtubePage };
  const options = { path: '/channel/UC/editing/profile' };

  for (const markup of ['newer', 'older'] as const)
    test(`boxes of a kind of their own, and a field for an address, ${markup}`, async ({ visit }) => {
      await open(visit, known, { ...options, markup }, 'input[type="email"]');
      expect(await teach(visit, 'bio', '[contenteditable] >> nth=1')).toBeGreaterThan(0);
      expect(await teach(visit, 'email', 'input[type="email"]')).toBeGreaterThan(0);
      const before = await read(visit, known);
      expect(before?.page).toBe('edit');
      expect(linesOf(before, 'email')).toEqual(['casaluz.lisboa@mail.example']);
      const text = 'Guest house above the river.\n\nEleven rooms 🌿';
      expect(await fill(visit, 'bio', text)).toMatchObject([
        { how: 'filled', before: linesOf(before, 'bio') },
      ]);
      expect(await fill(visit, 'email', 'ola@casaluz.example')).toMatchObject([{ how: 'filled' }]);
      expect(await visit.page.evaluate(() => tendProfileProbe.focusSave())).toBe(true);
      await visit.page.keyboard.press('Enter');
      await visit.page.locator('ytcp-button').last().click();
      await expect.poll(async () => (await visit.stored('casa-luz')).email).toBe('ola@casaluz.example');
      expect((await visit.stored('casa-luz')).bio.replace(/\n+/g, '\n\n')).toBe(text);
      await visit.reset();
    });
});

test.describe('google-business', () => {
  test.use({ site: 'google-business' });
  const known = { data: googleBusiness, pageData: googleBusinessPage };
  const path = '/local/business/4815162342000000011/editprofile/info';

  test('a form is its place’s by its address', async ({ visit }) => {
    await open(visit, known, { path, markup: 'older' }, 'textarea, input');
    const reading = await read(visit, known);
    expect(reading).toMatchObject({
      page: 'info',
      owner: { handle: '4815162342000000011' },
      signedIn: null,
    });
    expect(await teach(visit, 'bio', 'textarea')).toBeGreaterThan(0);
    expect(linesOf(await read(visit, known), 'bio')).toHaveLength(1);
    expect(await fill(visit, 'bio', 'Eleven rooms.')).toMatchObject([{ how: 'filled' }]);
  });

  test('a table of plain times is filled, switches and all, and put back', async ({ visit }) => {
    await open(visit, known, { path, markup: 'older', account: 'fern-and-co' }, 'table input');
    expect(await teach(visit, 'hours', 'table')).toBeGreaterThan(0);
    const before = linesOf(await read(visit, known), 'hours') ?? [];
    const week = ['Mon–Fri 07:45–19:10', 'Sat closed', 'Sun 10:00–02:00'];
    expect(await fill(visit, 'hours', ...week)).toMatchObject([{ how: 'filled', before }]);
    const times = visit.page.locator('table input[type="time"]');
    expect(await times.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      ...Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? '07:45' : '19:10')),
      ...['10:00', '02:00'],
    ]);
    expect(await fill(visit, 'hours', ...before)).toMatchObject([{ how: 'filled' }]);
    expect(linesOf(await read(visit, known), 'hours')).toEqual(before);
  });

  test('a table whose times are typed and chosen is read, and left to the person', async ({ visit }) => {
    await open(visit, known, { path, markup: 'newer' }, 'section');
    await visit.page.getByRole('button', { name: 'Edit: Hours' }).click();
    await teach(visit, 'hours', 'table');
    expect(linesOf(await read(visit, known), 'hours')).toHaveLength(7);
    expect(await fill(visit, 'hours', 'Daily 09:00–17:00')).toMatchObject([{ how: 'yours-to-choose' }]);
  });
});
