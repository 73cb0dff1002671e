import { expect, test, type Page } from '@playwright/test';
import { changePage, CHANGED } from '../support/changed-page.ts';
import { readAloud } from '../support/overlay-words.ts';
import type { PanelDriver } from '../support/panel-talk.ts';
import { putRows } from '../support/put-rows.ts';
import { readRows } from '../support/read-rows.ts';
import { CASA, setUpReplies } from '../support/reply-setup.ts';
import { openSidePanel } from '../support/side-panel.ts';
import { HOURS, teachTests } from '../support/teach-tests.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;
let page: Page;
let panel: PanelDriver;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await setUpReplies(tend, {
    sites: { x: 'https://x.com' },
    clients: [CASA],
    templates: [{ id: 'hours', clientId: CASA.id, title: 'Opening hours', body: HOURS }],
  });
  panel = await openSidePanel(tend);
  page = await tend.browser.context.newPage();
  await page.addInitScript(changePage);
});

test.afterAll(() => tend.stop());

const first = (css: string) => page.locator(css).first();

teachTests(() => ({
  ask: (request, input) => tend.ask(request, input),
  rows: (table) => tend.page.evaluate(readRows, table),
  put: (table, rows) => putRows(tend.page, table, rows),
  panel,
  hands: {
    goto: async (url) => void (await page.goto(url)),
    click: (css) => first(css).click(),
    textOf: async (css) => (await first(css).innerText()).trim(),
    isFocused: (css) => first(css).evaluate((element) => element === document.activeElement),
    async empty() {
      await first(CHANGED.box).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
    },
    async openPalette() {
      await expect.poll(() => readAloud(page)).toContain('Alt + Shift + R');
      await page.keyboard.press('Alt+Shift+R');
      await expect.poll(() => readAloud(page)).toContain(HOURS);
    },
    pressControlEnter: () => page.keyboard.press('Control+Enter'),
  },
}));
