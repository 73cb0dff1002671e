import { expect, test, type Page } from '@playwright/test';
import type { FillReport } from '../../../lib/domain/profile-data.ts';
import type { FrontProfile } from '../../../lib/messaging/company-protocol.ts';
import { siteUrl, type SiteOptions } from '../../sites/site-url.ts';
import { CASA, FERN, setUpReplies } from '../support/reply-setup.ts';
import { readRows } from '../support/read-rows.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;
let page: Page;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await setUpReplies(tend, {
    sites: { x: 'https://x.com' },
    clients: [CASA, FERN],
    templates: [],
  });
});
test.afterAll(() => tend.stop());
test.beforeEach(async () => {
  page = await tend.browser.context.newPage();
});
test.afterEach(() => page.close());

const look = (): Promise<FrontProfile> => tend.ask('front.profile', { windowId: null });
const open = async (options: SiteOptions): Promise<void> => {
  await page.goto(siteUrl('x', options));
};

const fill = (accountId: string, over = false): Promise<readonly FillReport[]> =>
  tend.ask('front.fill', {
    ...{ windowId: null, accountId, over },
    values: [
      { field: 'name', lines: ['Casa Luz Lisboa'] },
      { field: 'website', lines: ['https://casaluz.example'] },
    ],
  });
const observed = async (field: string): Promise<unknown> =>
  (await tend.page.evaluate(readRows, 'observations'))
    .filter((row) => row['field'] === field && row['newest'] === 1)
    .map(({ lines }) => lines);

test('a form is read, filled by the person’s click, saved by them, and read again', async () => {
  await open({ path: '/settings/profile' });
  await expect.poll(async () => (await look()).page).toBe('edit');
  const place = await look();
  expect(place).toMatchObject({ platform: 'x', script: 'on', verdict: { kind: 'match' } });
  await expect.poll(() => observed('website')).toEqual([[expect.stringContaining('casaluz-lisboa')]]);
  const reports = await fill(place.accountId ?? '');
  expect(reports.map(({ how }) => how)).toEqual(['filled', 'filled']);
  expect(await observed('name')).toEqual([['Casa Luz']]);
  expect(await tend.ask('front.focus-save', { windowId: null })).toEqual({ focused: true });
  await page.bringToFront();
  await page.locator('[data-testid="Profile_Save_Button"]').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => observed('name')).toEqual([['Casa Luz Lisboa']]);
  await expect.poll(async () => (await look()).page).toBe('profile');
});

test('another account’s form is refused', async () => {
  await open({ path: '/settings/profile', account: 'fern-and-co' });
  await expect.poll(async () => (await look()).page).toBe('edit');
  const place = await look();
  expect(place.clientId).toBe(FERN.id);
  const [casa] = (await tend.page.evaluate(readRows, 'accounts')).filter(
    (row) => row['handle'] === CASA.handle,
  );
  await expect(fill(String(casa?.['id']))).rejects.toThrow(/wrong-account/);
  await expect(page.locator('input[name="displayName"]')).toHaveValue('Fern & Co');
});
