import { expect, test } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setUpClients, setUpManyPlaces } from '../support/many-places.ts';
import { readRows } from '../support/read-rows.ts';
import { Tend } from '../support/tend.ts';

const OUT = 'out/screens';
const PLACES = 1_000;

let tend: Tend;
let campaignId: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  tend = await Tend.start();
  await setUpClients(tend, 14);
  await tend.ask('client.save', {
    client: {
      ...{ id: 'chain', name: 'Casa Luz', color: '#0b7285', zone: 'Europe/Lisbon' },
      ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
    },
  });
  campaignId = await setUpManyPlaces(tend, 'chain', PLACES);
});

test.afterAll(() => tend.stop());

const show = async (hash: string): Promise<void> => {
  // From elsewhere: the page that is there would first show it itself.
  await tend.page.goto('about:blank');
  await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html#/${hash}`);
};
const shot = (name: string) => tend.page.screenshot({ path: path.join(OUT, `company-many-${name}.png`) });
/** Elements in the page: it must not grow with the number of places. */
const elements = (): Promise<number> => tend.page.evaluate(() => document.querySelectorAll('*').length);

test('a campaign over a thousand places: only those in view are drawn, the last one can be settled, a note isn’t lost', async () => {
  const { page } = tend;
  await show(`company/campaign~${campaignId}?client=chain`);
  await expect(page.getByRole('heading', { name: 'New number, new words' })).toBeVisible();
  const places = page.getByRole('region', { name: /casaluz\d/ });
  await expect(places.first()).toBeVisible();
  await shot('campaign');
  expect(await places.count()).toBeLessThan(30);
  expect(await elements()).toBeLessThan(4_000);
  // Written, and scrolled away from without leaving the field.
  await page.getByRole('textbox', { name: 'Note: Bio' }).first().fill('They ask who we are');
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return page.getByRole('region', { name: /^X .*casaluz992$/ }).count();
    })
    .toBe(1);
  await shot('campaign-end');
  const tasks = () => page.evaluate(readRows, 'tasks');
  await expect.poll(async () => (await tasks()).filter(({ note }) => note !== '').length).toBe(1);
  const last = page.getByRole('region', { name: /^X .*casaluz992$/ });
  await last.getByRole('checkbox').first().check();
  await page
    .getByRole('region', { name: 'What is marked' })
    .getByRole('button', { name: 'Done by hand' })
    .click();
  await expect
    .poll(async () => (await tasks()).filter(({ state }) => state === 'by-hand').length)
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Mark all', exact: true }).click();
  await page.getByRole('region', { name: 'What is marked' }).getByRole('button', { name: 'Drop' }).click();
  await expect(page.getByRole('button', { name: 'Open (0)' })).toBeVisible({ timeout: 30_000 });
  expect((await tasks()).filter(({ state }) => state === 'dropped').length).toBeGreaterThan(1_200);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('button', { name: 'Open (0)' })).toBeHidden({ timeout: 30_000 });
  await expect(places.first()).toBeVisible();
});

test('the grid of a thousand places: a few columns are drawn, End leads to the last', async () => {
  const { page } = tend;
  await show('company/places?client=chain');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-colcount', String(PLACES + 1));
  await shot('places');
  const width = async (): Promise<number | undefined> =>
    (await grid.getByRole('columnheader').last().boundingBox())?.width;
  expect(await width()).toBe(136);
  expect(await grid.getByRole('columnheader').count()).toBeLessThan(40);
  await grid.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAttribute('data-cell', `0-${PLACES - 1}`);
  await expect(grid.getByRole('columnheader', { name: /^X .*casaluz992/ })).toBeInViewport();
  expect(await width()).toBe(136);
  await shot('places-end');
});

test('a routine for a few of them: found by their name', async () => {
  const { page } = tend;
  await show('company/campaigns?client=chain');
  await page.getByRole('button', { name: 'New check' }).click();
  const dialog = page.getByRole('dialog');
  const group = dialog.getByRole('group', { name: 'Places' });
  await expect(group).toContainText('976 more. Search for them.');
  await group.getByRole('searchbox', { name: 'Find a place' }).fill('casaluz777');
  await group.getByRole('button', { name: /casaluz777/ }).click();
  await shot('routine');
  await group.getByRole('searchbox', { name: 'Find a place' }).fill('');
  await expect(group.getByRole('button', { name: /casaluz777/ })).toHaveAttribute('aria-pressed', 'true');
});

test('the overview and the report hold them all', async () => {
  const { page } = tend;
  await show('company');
  await expect(page.getByRole('row')).toHaveCount(16);
  await expect(page.getByRole('row', { name: /^Casa Luz/ })).toContainText('1000');
  await shot('overview');
  await show('company/report?client=chain');
  await expect(page.getByRole('heading', { name: 'Every place today' })).toBeVisible();
  await shot('report');
  // On paper stand all of them, also where the page has not come so far.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.getByRole('article').getByRole('heading', { level: 4 }).count()).toBe(PLACES);
});
