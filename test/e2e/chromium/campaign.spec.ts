import { expect, test, type Locator, type Page } from '@playwright/test';
import type { RealPopup } from '../../browser/real-popup.ts';
import type { Site } from '../../sites/server/site-ids.ts';
import { siteUrl } from '../../sites/site-url.ts';
import {
  askOf,
  CASA_FACTS,
  changeBio,
  NEW_BIO,
  originsOf,
  readRows,
  setUpCampaign,
} from '../support/campaign-setup.ts';
import { openSidePanel } from '../support/side-panel.ts';
import { Tend } from '../support/tend.ts';

const PLACES = ['x', 'instagram', 'tiktok', 'threads', 'youtube', 'linkedin'] as const;
const OLD_BIO = CASA_FACTS.bios[0]?.text ?? '';

let tend: Tend;
let page: Page;
let panel: RealPopup;
let accounts: Readonly<Record<(typeof PLACES)[number], string>>;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await tend.page.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(originsOf(PLACES))} })`);
  accounts = await setUpCampaign(askOf(tend), PLACES);
  panel = await openSidePanel(tend);
  page = await tend.browser.context.newPage();
});

test.afterAll(() => tend.stop());

const row = (field: string): string => `document.querySelector('[data-field="${field}"]')`;
const rowSays = (field: string, text: string): Promise<void> =>
  panel.until(`${row(field)}?.innerText.includes(${JSON.stringify(text)})`, 20_000);
const pressIn = async (field: string, label: string): Promise<void> => {
  const button = `[...(${row(field)}?.querySelectorAll('button') ?? [])].find((one) => one.textContent.startsWith(${JSON.stringify(label)}) && !one.disabled)`;
  await panel.until(button, 20_000);
  // As with the mouse: the clipboard is for what has the focus.
  await panel.evaluate(`${button}.setAttribute('data-press', '')`);
  await panel.click('[data-press]');
  await panel.evaluate(`document.querySelector('[data-press]')?.removeAttribute('data-press')`);
};
const panelSays = (text: string): Promise<void> =>
  panel.until(`document.body.innerText.includes(${JSON.stringify(text)})`, 20_000);

/** Opens a practice page in front, and waits until the panel shows it as a place. */
async function visit(site: Site, path: string, account: 'casa-luz' | 'fern-and-co' = 'casa-luz') {
  await page.bringToFront();
  await page.goto(siteUrl(site, { path, account }));
}

const stored = (account = 'casa-luz'): Promise<Record<string, unknown>> =>
  page.evaluate(
    async (id) => ((await (await fetch('/__practice/profiles')).json()) as Record<string, never>)[id] ?? {},
    account,
  );

const tasks = async (): Promise<Record<string, unknown>[]> => tend.page.evaluate(readRows, 'tasks');
const taskOf = async (accountId: string): Promise<Record<string, unknown> | undefined> =>
  (await tasks()).find((task) => task['accountId'] === accountId && task['field'] === 'bio');

interface FormOf {
  readonly place: 'x' | 'instagram' | 'tiktok';
  readonly path: string;
  open?(): Promise<void>;
  control(): Locator;
  save(): Locator;
}

const FORMS: readonly FormOf[] = [
  {
    place: 'x',
    path: '/settings/profile',
    control: () => page.locator('textarea[name="description"]'),
    save: () => page.getByTestId('Profile_Save_Button'),
  },
  {
    place: 'instagram',
    path: '/accounts/edit/',
    control: () => page.locator('#pepBio'),
    save: () => page.getByText('Submit', { exact: true }),
  },
  {
    place: 'tiktok',
    path: '/@casaluz',
    open: () => page.locator('[data-e2e="edit-profile-entrance"]').click(),
    control: () => page.locator('textarea[data-e2e="edit-profile-bio-input"]'),
    save: () => page.locator('[data-e2e="edit-profile-save"]'),
  },
];

test('what the person typed stays, what they did not touch is filled', async () => {
  await visit('x', '/settings/profile');
  await rowSays('website', 'differs');
  const bio = page.locator('textarea[name="description"]');
  await bio.fill('Half a thought');
  await rowSays('bio', 'typed, not saved');
  const reports = await tend.ask<{ field: string; how: string }[]>('front.fill', {
    windowId: null,
    accountId: accounts.x,
    over: false,
    values: [
      { field: 'bio', lines: [OLD_BIO] },
      { field: 'website', lines: ['https://casaluz.example'] },
    ],
  });
  expect(reports.map(({ field, how }) => [field, how])).toEqual([
    ['bio', 'kept'],
    ['website', 'filled'],
  ]);
  await expect(bio).toHaveValue('Half a thought');
  await expect(page.locator('input[name="url"]')).toHaveValue('https://casaluz.example');
  // Tend saves nothing.
  expect((await stored())['website']).toContain('casaluz-lisboa');
});

test('another account is signed in: nothing of its form is filled', async () => {
  await visit('x', '/settings/profile', 'fern-and-co');
  const bio = page.locator('textarea[name="description"]');
  await expect(bio).toBeVisible();
  const before = await bio.inputValue();
  await expect(
    tend.ask('front.fill', {
      windowId: null,
      accountId: accounts.x,
      over: true,
      values: [{ field: 'bio', lines: [OLD_BIO] }],
    }),
  ).rejects.toThrow('wrong-account');
  await expect(bio).toHaveValue(before);

  await visit('threads', '/@casaluz', 'fern-and-co');
  await panelSays('but this is the place of');
});

test('a changed page says so, and nothing is guessed', async () => {
  await visit('x', '/settings/profile');
  await rowSays('bio', 'right');
  await page.locator('textarea[name="description"]').evaluate((node) => node.setAttribute('name', 'bio2'));
  await rowSays('bio', 'not found here');
});

test('a campaign from the change of the record to the last tick', async () => {
  const { tasks: count } = await changeBio(askOf(tend));
  expect(count).toBe(PLACES.length);
  for (const { place, path, open, control, save } of FORMS) {
    await visit(place, path);
    await open?.();
    await rowSays('bio', 'differs');
    await rowSays('bio', 'Twelve rooms');
    expect((await taskOf(accounts[place]))?.['state']).toBe('open');
    await pressIn('bio', 'Fill');
    await expect(control()).toHaveValue(NEW_BIO, { timeout: 15_000 });
    await rowSays('bio', 'filled, not saved');
    // Filled is not done: only what is saved, and seen, counts.
    expect((await stored())['bio']).not.toBe(NEW_BIO);
    expect((await taskOf(accounts[place]))?.['state']).toBe('open');
    await save().click();
    await expect.poll(async () => (await stored())['bio']).toBe(NEW_BIO);
    await doneAt(place);
    expect((await taskOf(accounts[place]))?.['evidence']).toMatchObject({ lines: [NEW_BIO] });
  }
});

const doneAt = (place: (typeof PLACES)[number]) =>
  expect.poll(async () => (await taskOf(accounts[place]))?.['state'], { timeout: 20_000 }).toBe('done');

/** The person shows where it is, Tend fills it, the person saves. */
async function teachAndFill(control: Locator, save: Locator): Promise<void> {
  await expect(control).toBeVisible();
  await rowSays('bio', 'not taught yet');
  await pressIn('bio', 'Show Tend where');
  await panelSays('Click Bio in the page now');
  await control.click();
  await rowSays('bio', 'differs');
  await pressIn('bio', 'Fill');
  await rowSays('bio', 'filled, not saved');
  await save.click();
  await expect.poll(async () => (await stored())['bio']).toBe(NEW_BIO);
}

test('a field that Tend has not been shown is taught by one click, then filled', async () => {
  await visit('threads', '/@casaluz');
  const open = page.getByRole('button', { name: 'Edit profile' });
  await open.click();
  await teachAndFill(
    page.getByRole('dialog').locator('textarea'),
    page.getByRole('button', { name: 'Done' }),
  );
  // The dialog has closed, and nothing else shows the field: it is seen when the dialog is open again.
  expect((await taskOf(accounts.threads))?.['state']).toBe('open');
  await open.click();
  await doneAt('threads');
});

test('an editable field that is no field is taught and filled, too', async () => {
  await visit('youtube', '/channel/UC/editing/profile');
  await teachAndFill(
    page.locator('ytcp-social-suggestions-textbox #textbox').nth(1),
    page.locator('ytcp-button#publish-button'),
  );
  await doneAt('youtube');
});

test('LinkedIn: nothing comes into the page; copied, done by hand, and noted', async () => {
  await visit('linkedin', '/company/casa-luz/');
  await page.getByRole('button', { name: 'Edit page' }).click();
  await panelSays('as it should be');
  expect(await page.locator('[popover]').count()).toBe(0);
  await pressIn('bio', 'Copy');
  await panelSays('Bio is on the clipboard');
  await pressIn('bio', 'I changed it');
  await expect
    .poll(async () => (await taskOf(accounts.linkedin))?.['state'], { timeout: 20_000 })
    .toBe('by-hand');
  const open = (await tasks()).filter(({ state }) => state === 'open');
  expect(open.map(({ accountId }) => accountId)).toEqual([]);
  const [campaign] = await tend.page.evaluate(readRows, 'campaigns');
  expect(campaign?.['doneAt']).toEqual(expect.any(Number));
});
