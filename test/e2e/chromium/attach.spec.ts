import { expect, test, type Page } from '@playwright/test';
import { attachToPage, type RealPopup } from '../../browser/real-popup.ts';
import { siteUrl } from '../../sites/site-url.ts';
import { putFile } from '../support/put-files.ts';
import { COMMENT, pressReply, REPLY_PATHS } from '../support/reply-paths.ts';
import { CASA, FERN, setUpReplies } from '../support/reply-setup.ts';
import { Tend } from '../support/tend.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const PICTURE = 'picture'.padEnd(64, '0');
const FILM = 'film'.padEnd(64, '0');
const LARGEST = 'largest'.padEnd(64, '0');
const LONG_FILM = 'long'.padEnd(64, '0');
const MIB = 1024 * 1024;

let tend: Tend;
let page: Page;
let panel: RealPopup;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  const byPage = REPLY_PATHS.filter(({ site }) => site === 'instagram' || site === 'threads');
  await setUpReplies(tend, {
    sites: {
      x: 'https://x.com',
      facebook: 'https://www.facebook.com',
      ...Object.fromEntries(byPage.map(({ site, origin }) => [site, origin])),
    },
    clients: [CASA, FERN],
    templates: [{ id: 'hours', clientId: CASA.id, title: 'Opening hours', body: 'From Tuesday to Sunday.' }],
  });
  await tend.page.evaluate(`chrome.permissions.request({ origins: ['https://bsky.app/*'] })`);
  await tend.ask('page.switch', { platform: 'bluesky', on: true, off: [] });
  const files = [
    { id: PICTURE, name: 'terrace.png', mime: 'image/png', size: 7 * MIB },
    { id: FILM, name: 'tour.mp4', mime: 'video/mp4', size: 64 * MIB },
    { id: LARGEST, name: 'whole-evening.mp4', mime: 'video/mp4', size: 512 * MIB },
    { id: LONG_FILM, name: 'long-tour.mp4', mime: 'video/mp4', size: 200 * MIB },
  ];
  for (const file of files) await tend.page.evaluate(putFile, { ...file, clientId: CASA.id });
  page = await tend.browser.context.newPage();
});

test.afterAll(() => tend.stop());

const attach = (assetId: string): Promise<unknown> => tend.ask('front.attach', { windowId: null, assetId });
const previews = (): Promise<number> => page.locator('img[src^="blob:"], video[src^="blob:"]').count();

test('X: a picture of the client, pressed in the side panel, goes to the reply box', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  await page.locator(BOX).first().click();
  const session = await tend.browser.context.newCDPSession(tend.page);
  await session.send('Runtime.evaluate', {
    expression: `chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))`,
    awaitPromise: true,
    userGesture: true,
  });
  const isPanel = (url: string): boolean => url.endsWith('/sidepanel.html');
  await expect
    .poll(async () => {
      panel = await attachToPage(tend.browser.context, isPanel).catch(() => panel);
      return panel !== undefined;
    })
    .toBe(true);
  await page.bringToFront();
  await panel.until(`document.body.innerText.includes('Signed in as Casa Luz')`);
  await panel.click('details summary');
  await panel.until(`document.querySelectorAll('details img').length === 4`);
  await shots('pictures');
  await panel.click('details button[aria-label^="terrace.png"]');
  await expect(page.getByTestId('attachments').locator('img')).toHaveCount(1);
  await panel.until(`document.body.innerText.includes('Attached. Check it before you post.')`);
  expect(await previews()).toBe(1);
});

test('Facebook, Threads, Bluesky: the same picture, into the input there or by paste, whole, once', async () => {
  await page.goto(siteUrl('facebook', { post: 'terrace', account: 'casa-luz' }));
  await page.locator('[role=textbox][contenteditable=true]').first().click();
  expect(await attach(PICTURE)).toEqual({ how: 'placed' });
  expect(await previews()).toBe(1);
  for (const { site, item, button, box } of REPLY_PATHS.filter(
    ({ site }) => site === 'threads' || site === 'bluesky',
  )) {
    await page.goto(siteUrl(site, { post: 'terrace', account: 'casa-luz' }));
    await expect.poll(() => page.evaluate(pressReply, { item, button, words: COMMENT })).toBe(true);
    await page.locator(box).click();
    expect(await attach(PICTURE), site).toEqual({ how: 'placed' });
    expect(await previews(), site).toBe(1);
    const sizes = await page.evaluate(async () => {
      const shown = [...document.querySelectorAll<HTMLImageElement>('img[src^="blob:"]')];
      return Promise.all(
        shown
          .map(async ({ src }) => (await (await fetch(src)).blob()).size)
          .map((size) => size.catch(() => -1)),
      );
    });
    // Their own policy lets no script fetch a blob; where it does, nothing is missing.
    for (const size of sizes) expect([7 * MIB, -1]).toContain(size);
  }
});

test('Instagram’s comments take none: said, nothing is dropped', async () => {
  await page.goto(siteUrl('instagram', { post: 'terrace', account: 'casa-luz' }));
  await page.locator('main form textarea').click();
  expect(await attach(PICTURE)).toEqual({ how: 'refused', why: 'takes-no-files' });
  expect(await previews()).toBe(0);
});

test('a film of 64 MiB and one of 200 go in pieces; without a box nothing is moved', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  expect(await attach(FILM)).toEqual({ how: 'refused', why: 'no-box' });
  for (const film of [FILM, LONG_FILM]) {
    await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
    await page.locator(BOX).first().click();
    const startedAt = performance.now();
    expect(await attach(film)).toEqual({ how: 'placed' });
    console.log(`${film.slice(0, 4)}: ${Math.round(performance.now() - startedAt)} ms`);
    expect(await previews()).toBe(1);
  }
});

test('the largest file that goes, pressed in the side panel: how far it is is shown, it can be stopped, and it arrives', async () => {
  await page.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
  await page.locator(BOX).first().click();
  await panel.until(`document.body.innerText.includes('Signed in as Casa Luz')`, 20_000);
  await panel.until(`document.querySelector('details')`, 20_000);
  if (!(await panel.evaluate(`document.querySelector('details').open`))) await panel.click('details summary');
  await panel.until(`document.querySelector('details button[aria-label^="whole-evening.mp4"]')`, 20_000);
  await panel.click('details button[aria-label^="whole-evening.mp4"]');
  await panel.until(`document.querySelector('progress')?.position > 0.1`, 60_000);
  expect(await panel.evaluate(`document.querySelector('progress').position`)).toBeLessThanOrEqual(1);
  await panel.until(`/Attaching whole-evening.mp4…[^]* of 537 MB · .+[/]s/.test(document.body.innerText)`);
  await shots('attaching');
  await pressCancel();
  await panel.until(`document.body.innerText.includes('Stopped. Nothing was attached.')`, 20_000);
  expect(await previews()).toBe(0);
  await panel.click('details button[aria-label^="whole-evening.mp4"]');
  await panel.until(`document.body.innerText.includes('Attached. Check it before you post.')`, 60_000);
  expect(await panel.evaluate(`document.querySelector('progress')`)).toBeNull();
  expect(await previews()).toBe(1);
});

const pressCancel = (): Promise<void> =>
  panel.evaluate(
    `[...document.querySelectorAll('details button')].find((one) => one.innerText === 'Cancel').click()`,
  );

/** Pictures of the panel, light and dark, where `TEND_SHOTS` names a folder. */
async function shots(name: string): Promise<void> {
  const folder = process.env['TEND_SHOTS'];
  if (!folder) return;
  for (const scheme of ['dark', 'light'] as const) {
    await panel.scheme(scheme);
    await panel.until(`document.getAnimations().length === 0`);
    await panel.screenshot(`${folder}/${name}-${scheme}.png`);
  }
}
