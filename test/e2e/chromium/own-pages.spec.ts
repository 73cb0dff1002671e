import { expect, test, type Page } from '@playwright/test';
import { stopWorker } from '../../browser/chromium.ts';
import { attachToPage } from '../../browser/real-popup.ts';
import { Tend } from '../support/tend.ts';

const PLACES = [
  'studio.html#/today',
  'studio.html#/library',
  'studio.html#/library/new',
  'studio.html#/media',
  'studio.html#/templates',
  'studio.html#/templates/new',
  'studio.html#/templates/people',
  'studio.html#/activity',
  'studio.html#/accounts',
  'studio.html#/settings',
  'popup.html',
];

let tend: Tend;

test.beforeAll(async () => {
  tend = await Tend.start();
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await tend.connect(account);
});

test.afterAll(() => tend.stop());

/** What a page says in its console when something is wrong, from now on; refusals by the content security policy among it. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/.test(message.text()))
      complaints.push(message.text());
  });
  return complaints;
}

test('every page lives within its content security policy, and has nothing to complain about', async () => {
  const page = await tend.browser.context.newPage();
  const complaints = complaintsOf(page);
  for (const place of PLACES) {
    await page.goto(`chrome-extension://${tend.extensionId}/${place}`);
    await expect(page.getByRole('heading').or(page.getByRole('textbox')).first()).toBeVisible();
    await page.waitForTimeout(300);
    expect(complaints, place).toEqual([]);
  }
  await page.close();
});

test("the client's colour is set, although inline styles are forbidden", async () => {
  const page = await tend.browser.context.newPage();
  await page.goto(`chrome-extension://${tend.extensionId}/studio.html#/accounts`);
  const coloured = page.locator('[style*="--client"]').first();
  await expect(coloured).toBeAttached();
  expect(await coloured.evaluate((element) => getComputedStyle(element).getPropertyValue('--client'))).toBe(
    '#0b7285',
  );
});

test('no other page may frame the studio', async () => {
  const page = await tend.browser.context.newPage();
  await page.goto('https://casaluz.example/');
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, `chrome-extension://${tend.extensionId}/studio.html`);
  await page.waitForTimeout(1_000);
  const frames = page.frames().filter((frame) => frame.url().includes('studio.html'));
  for (const frame of frames) expect(await frame.locator('main').count()).toBe(0);
});

test('the toolbar popup itself opens, after the worker was stopped, too', async () => {
  await stopWorker(tend.browser);
  await tend.ask('scan.now', {});
  const popup = await openPopup();
  await popup.until('document.activeElement?.tagName === "TEXTAREA"');
  await popup.type('Typed into the real popup');
  expect(await popup.evaluate('document.querySelector("textarea").value')).toBe('Typed into the real popup');
  expect(await popup.evaluate('innerWidth')).toBe(380);
});

const TO_PANEL = 'button[aria-label="Open the side panel"]';

test('the popup’s own button opens the side panel, and the popup goes', async () => {
  const popup = await openPopup();
  await popup.until('document.activeElement?.tagName === "TEXTAREA"');
  await popup.until(`document.querySelector('${TO_PANEL}') !== null`);
  await popup.click(TO_PANEL);
  const panel = await expectOpen('/sidepanel.html');
  await panel.until('document.querySelector("main") !== null');
  await expect.poll(() => isOpen('/popup.html')).toBe(false);
  // An open panel goes on asking the background, which sets its alarms anew.
  await panel.evaluate('void setTimeout(() => close())');
  await expect.poll(() => isOpen('/sidepanel.html')).toBe(false);
});

async function expectOpen(file: string): ReturnType<typeof attachToPage> {
  const attach = (): ReturnType<typeof attachToPage> =>
    attachToPage(tend.browser.context, (url) => url.endsWith(file));
  await expect(attach).toPass({ timeout: 60_000 });
  return attach();
}

const isOpen = (file: string): Promise<boolean> =>
  attachToPage(tend.browser.context, (url) => url.endsWith(file)).then(
    () => true,
    () => false,
  );

/** From a window with a page of ours in front: the browser opens it in an active one only. */
async function openPopup(): ReturnType<typeof attachToPage> {
  await tend.page.bringToFront();
  await expect(() => tend.browser.worker.evaluate('chrome.action.openPopup()')).toPass({ timeout: 60_000 });
  return expectOpen('/popup.html');
}

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

const alarms = (): Promise<Alarm[]> => tend.page.evaluate('chrome.alarms.getAll()') as Promise<Alarm[]>;

test('alarms of a clock that had run years ahead are set anew when the person turns to another tab', async () => {
  // A page of ours that asks the background nothing by itself.
  const bare = await tend.browser.context.newPage();
  await bare.goto(`chrome-extension://${tend.extensionId}/manifest.json`);
  const inYears = "new Date('2072-01-01').getTime()";
  await bare.evaluate(`chrome.alarms.create('tick', { when: ${inYears}, periodInMinutes: 1 })`);
  await stopWorker(tend.browser);
  const tick = async (): Promise<number> =>
    (await alarms()).find(({ name }) => name === 'tick')?.scheduledTime ?? Number.NaN;
  expect(await tick()).toBeGreaterThan(Date.now() + 86_400_000);
  await tend.browser.context.newPage();
  await expect.poll(tick).toBeLessThan(Date.now() + 120_000);
});

test('its alarms survive a killed browser', async () => {
  await expect.poll(async () => (await alarms()).map(({ name }) => name)).toContain('tick');
  const before = (await alarms()).find(({ name }) => name === 'tick');
  await tend.kill();
  await tend.relaunch();
  const after = (await alarms()).find(({ name }) => name === 'tick');
  expect(after).toBeDefined();
  expect(after?.scheduledTime).toBeGreaterThanOrEqual(before?.scheduledTime ?? Number.NaN);
});
