import { test } from '@playwright/test';
import { clickInTab, makeRoomFor } from '../../browser/firefox-click.ts';
import { openSidebar } from '../../browser/firefox-sidebar.ts';
import { changePage, CHANGED } from '../support/changed-page.ts';
import type { PanelDriver } from '../support/panel-talk.ts';
import { readRows } from '../support/read-rows.ts';
import {
  openPaletteIn,
  startFirefoxReplies,
  textIn,
  type FirefoxReplies,
} from '../support/replies-in-firefox.ts';
import { CASA } from '../support/reply-setup.ts';
import { HOURS, teachTests } from '../support/teach-tests.ts';
import { askIn, putRowsIn } from '../support/tend-in-firefox.ts';

let firefox: FirefoxReplies;
let panel: PanelDriver;

test.beforeAll(async () => {
  firefox = await startFirefoxReplies({ x: 'https://x.com' });
  // The one that is there already is of this name: what it says is another thing here.
  const template = { id: 'aside', clientId: CASA.id, title: 'Opening hours', shortcut: 'aside' };
  await askIn(firefox.own, 'template.save', {
    template: { ...template, body: HOURS, platforms: [], tags: [] },
  });
  panel = await openSidebar(firefox.browser);
  await makeRoomFor(firefox.browser, firefox.page);
  await firefox.page.evaluateOnNewDocument(changePage);
});

test.afterAll(() => firefox.stop());

teachTests(() => {
  const { page, own } = firefox;
  return {
    ask: (request, input) => askIn(own, request, input),
    rows: (table) => own.evaluate(readRows, table),
    put: (table, rows) => putRowsIn(own, table, rows),
    panel,
    hands: {
      async goto(url) {
        await page.bringToFront();
        await page.goto(url);
        await page.waitForSelector(CHANGED.box);
      },
      click: (css) => clickInTab(firefox.browser, page, css),
      textOf: (css) => textIn(page, css),
      isFocused: (css) => page.$eval(css, (element) => element === document.activeElement),
      async empty() {
        await clickInTab(firefox.browser, page, CHANGED.box);
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
        await page.keyboard.press('Delete');
      },
      openPalette: () => openPaletteIn(page, CHANGED.box),
      async pressControlEnter() {
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
      },
    },
  };
});
