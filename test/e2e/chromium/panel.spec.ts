import { expect, test, type Page } from '@playwright/test';
import type { RealPopup } from '../../browser/real-popup.ts';
import { siteUrl } from '../../sites/site-url.ts';
import { CASA, FERN, setUpReplies } from '../support/reply-setup.ts';
import { openSidePanel } from '../support/side-panel.ts';
import { Tend } from '../support/tend.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let tend: Tend;
let page: Page;
let panel: RealPopup;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await setUpReplies(tend, {
    sites: { x: 'https://x.com', facebook: 'https://www.facebook.com' },
    clients: [CASA, FERN],
    templates: [{ id: 'hours', clientId: CASA.id, title: 'Opening hours', body: 'From Tuesday to Sunday.' }],
  });
  panel = await openSidePanel(tend);
  page = await tend.browser.context.newPage();
});

test.afterAll(() => tend.stop());

const shows = (text: string): Promise<void> =>
  panel.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
const press = (label: string): Promise<void> =>
  panel.evaluate(
    `[...document.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(label)}).click()`,
  );

test('the replies for the box in front; inserted into it', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  const box = page.locator(BOX).first();
  await box.click();
  await shows('Signed in as Casa Luz');
  await shows('From Tuesday to Sunday.');
  await press('Insert');
  await expect(box).toHaveText('From Tuesday to Sunday.');
  await shows('Inserted');
});

test('what was found in the page in front, part by part', async () => {
  await press('This page');
  await shows('parts of X found');
  await shows('Reply box: the button that sends');
  if (process.env['TEND_SHOT']) await panel.screenshot(process.env['TEND_SHOT']);
  await press('Replies');
});

test('another account is signed in: said, and there is no way to insert', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'fern-and-co' }));
  await page.locator(BOX).first().click();
  await shows('Answer for Fern & Co');
  await panel.until(`![...document.querySelectorAll('button')].some((b) => b.textContent === 'Insert')`);
});

test('switched off: says so, and the way to switch it on', async () => {
  await tend.ask('page.switch', { platform: 'x', on: false, off: [] });
  await shows('Tend is switched off in the pages of X');
  await shows('Open Settings');
});
