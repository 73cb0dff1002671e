import { expect, test, type Page } from '@playwright/test';
import type { RealPopup } from '../../browser/real-popup.ts';
import { siteUrl } from '../../sites/site-url.ts';
import { look } from '../support/look.ts';
import { CASA, FERN, setUpReplies } from '../support/reply-setup.ts';
import { openSidePanel } from '../support/side-panel.ts';
import { Tend } from '../support/tend.ts';

const BIO = 'Guest house above the river. Eleven rooms and one long table, breakfast until noon.';
const SITE = 'https://casaluz.example/';

let tend: Tend;
let page: Page;
let panel: RealPopup;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await setUpReplies(tend, { sites: { x: 'https://x.com' }, clients: [CASA, FERN], templates: [] });
  await tend.ask('company.change', {
    clientId: CASA.id,
    from: '2026-01-01',
    reason: 'What the house says now',
    set: { bios: [{ id: 'b1', text: BIO, lang: '', platforms: [] }], website: SITE },
    campaign: { title: 'New words', kind: 'change', note: '' },
  });
  panel = await openSidePanel(tend);
  page = await tend.browser.context.newPage();
});

test.afterAll(() => tend.stop());

const shows = (text: string): Promise<void> =>
  panel.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
const hides = (text: string): Promise<void> =>
  panel.until(`!document.body.innerText.includes(${JSON.stringify(text)})`);
const rowShows = (field: string, text: string): Promise<void> =>
  panel.until(`document.querySelector('[data-field=${field}]')?.innerText.includes(${JSON.stringify(text)})`);
const press = async (label: string, inside = 'body'): Promise<void> => {
  const button = `[...document.querySelectorAll('${inside} button')].find((b) => b.innerText.startsWith(${JSON.stringify(label)}))`;
  await panel.until(`${button} !== undefined`);
  await panel.evaluate(`${button}.click()`);
};
const fillBio = (): Promise<void> => press('Fill', '[data-field=bio]');
const shot = async (name: string): Promise<void> => {
  const folder = process.env['TEND_SHOTS'];
  if (!folder) return;
  for (const scheme of ['dark', 'light'] as const) {
    await panel.scheme(scheme);
    await panel.until(`document.getAnimations().length === 0`);
    await panel.screenshot(`${folder}/${name}-${scheme}.png`);
  }
};

test('on the form it says what differs, whose it is, and fills without saving', async () => {
  await page.goto(siteUrl('x', { path: '/settings/profile', account: 'casa-luz' }));
  await shows('Edit profile, as this page shows it');
  await shows('signed in as');
  await rowShows('bio', 'differs');
  await rowShows('bio', 'New words');
  await look(panel, 'panel-company-form');
  await fillBio();
  await expect(page.locator('textarea[name="description"]')).toHaveValue(BIO);
  await rowShows('bio', 'filled, not saved');
  await shows('press Save on X');
  await shot('filled');
});

test('read again at the person’s click, at once, with its time', async () => {
  const shown = `[...document.querySelectorAll('header p')].find((one) => one.innerText.includes('Read at'))?.innerText`;
  expect(await panel.evaluate(shown)).toBeUndefined();
  await press('Read now');
  await panel.until(shown);
  await shows('Read again, and kept with its time.');
  await shot('read-now');
});

test('undone, it is as it was; filled again and saved by the person, the task ticks itself', async () => {
  await press('Undo fill');
  await expect(page.locator('textarea[name="description"]')).not.toHaveValue(BIO);
  await hides('press Save on X');
  await fillBio();
  await expect(page.locator('textarea[name="description"]')).toHaveValue(BIO);
  await press('Show me Save');
  await expect(page.getByTestId('Profile_Save_Button')).toBeFocused();
  await page.keyboard.press('Enter');
  await shows('Profile, as this page shows it');
  await rowShows('bio', 'right');
  await rowShows('bio', 'seen right on');
  await shot('saved');
});

test('another account is signed in: said, and nothing can be filled', async () => {
  await page.goto(siteUrl('x', { path: '/casaluz', account: 'fern-and-co' }));
  await shows('but this is the place of');
  await panel.until(`![...document.querySelectorAll('button')].some((b) => b.innerText.startsWith('Fill'))`);
  await shot('mismatch');
});

test('a profile of nobody is offered to a client, and nothing of it is kept', async () => {
  await page.goto(siteUrl('x', { path: '/hannahvogt', account: 'casa-luz' }));
  await shows('This profile is no account of a client yet');
  await shot('unknown');
});
