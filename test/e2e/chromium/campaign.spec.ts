import { expect, test, type Page } from '@playwright/test';
import { siteUrl } from '../../sites/site-url.ts';
import type { Place } from '../support/campaign-places.ts';
import { changeBio, libraryOf, originsOf, setUpCampaign } from '../support/campaign-setup.ts';
import { CAMPAIGN, campaignTests } from '../support/campaign-tests.ts';
import { talkTo, type PanelTalk } from '../support/panel-talk.ts';
import { readRows } from '../support/read-rows.ts';
import { openSidePanel } from '../support/side-panel.ts';
import { Tend } from '../support/tend.ts';

const PLACES = [...CAMPAIGN, 'youtube'] as const;

let tend: Tend;
let page: Page;
let panel: PanelTalk;
let accounts: Readonly<Record<Place, string>>;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await tend.page.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(originsOf(PLACES))} })`);
  accounts = await setUpCampaign(libraryOf(tend), CAMPAIGN);
  panel = talkTo(await openSidePanel(tend));
  page = await tend.browser.context.newPage();
});

test.afterAll(() => tend.stop());

const visit = async (url: string): Promise<void> => {
  await page.bringToFront();
  await page.goto(url);
};
const stored = (): Promise<Record<string, unknown>> =>
  page.evaluate(
    async () =>
      ((await (await fetch('/__practice/profiles')).json()) as Record<string, never>)['casa-luz'] ?? {},
  );

campaignTests(() => ({
  ask: (request, input) => tend.ask(request, input),
  rows: (table) => tend.page.evaluate(readRows, table),
  panel,
  accounts,
  hands: {
    goto: visit,
    stored,
    click: (css) => page.locator(css).first().click(),
    async type(text) {
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    valueOf: (css) => page.locator(css).first().inputValue(),
    isThere: async (css) => (await page.locator(css).count()) > 0,
  },
}));

test('a changed page says so, and nothing is guessed', async () => {
  await visit(siteUrl('x', { path: '/settings/profile', account: 'casa-luz' }));
  await panel.rowSays('bio', 'differs');
  await page.locator('textarea[name="description"]').evaluate((node) => node.setAttribute('name', 'bio2'));
  await panel.rowSays('bio', 'not found here');
});

test('an editable field that is no field is taught and filled, too', async () => {
  const library = libraryOf(tend);
  const { id } = await library.ask<{ id: string }>('account.add', {
    ...{ clientId: 'casa', platform: 'youtube', handle: 'casaluz', displayName: 'Casa Luz' },
  });
  await library.ask('page.switch', { platform: 'youtube', on: true, off: [] });
  const bio = 'Guest house above the river. Twelve rooms, and a terrace.';
  await changeBio(library.ask, bio, 'The terrace');
  await visit(siteUrl('youtube', { path: '/channel/UC/editing/profile', account: 'casa-luz' }));
  const box = page.locator('ytcp-social-suggestions-textbox #textbox').nth(1);
  await expect(box).toBeVisible();
  await panel.rowSays('bio', 'not taught yet');
  await panel.press('Show Tend where', 'bio');
  await panel.says('Click Bio in the page now');
  await box.click();
  await panel.rowSays('bio', 'differs');
  await panel.press('Fill', 'bio');
  await panel.rowSays('bio', 'filled, not saved');
  await page.locator('ytcp-button#publish-button').click();
  await expect.poll(async () => (await stored())['bio']).toBe(bio);
  const task = async () =>
    (await tend.page.evaluate(readRows, 'tasks')).find(
      ({ accountId, field }) => accountId === id && field === 'bio',
    );
  await expect.poll(async () => (await task())?.['state']).toBe('done');
});
