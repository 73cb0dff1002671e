import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SHIPPED, Tend } from '../e2e/support/tend.ts';
import { percentile, type Figure } from './figure.ts';
import { fillPosts } from './fill-posts.ts';

const POSTS = 100_000;
const RUNS = 25;

/** Typable, and what is planned is painted. */
const READY = 'tend-popup-ready';

/** Everything of the popup can be used. */
const WHOLE = 'tend-popup-whole';

/** The shipped build with one empty page beside the popup, to measure against. */
function withBlankPage(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tend-bench-build-'));
  cpSync(SHIPPED, folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'blank.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>blank</title><script src="blank.js" type="module"></script><body></body></html>',
  );
  writeFileSync(path.join(folder, 'blank.js'), "performance.mark('tend-popup-ready');");
  return folder;
}

/** From the start of the navigation until the page sets its mark, in ms. */
async function markMs(tend: Tend, page: string, mark: string): Promise<number> {
  const tab = await tend.browser.context.newPage();
  try {
    await tab.goto(`chrome-extension://${tend.extensionId}/${page}`);
    await tab.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
    return await tab.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, mark);
  } finally {
    await tab.close();
  }
}

/** The popup with a full library against an empty page of the same extension, taken in turns. */
export async function popupReady(): Promise<Figure[]> {
  const build = withBlankPage();
  const tend = await Tend.start({ build });
  try {
    const account = tend.network.accounts[0];
    if (!account) throw new Error('no practice account');
    const accountId = await tend.connect(account);
    for (let day = 1; day <= 8; day++)
      await tend.queue(accountId, `Planned ${day}`, { kind: 'at', at: Date.now() + day * 86_400_000 });
    await tend.page.evaluate(fillPosts, POSTS);
    const popup: number[] = [];
    const whole: number[] = [];
    const blank: number[] = [];
    for (let run = 0; run < RUNS + 2; run++) {
      const empty = await markMs(tend, 'blank.html', READY);
      const typable = await markMs(tend, 'popup.html', READY);
      const complete = await markMs(tend, 'popup.html', WHOLE);
      if (run < 2) continue; // the first ones fill the browser's caches
      blank.push(empty);
      popup.push(typable);
      whole.push(complete);
    }
    const p50 = percentile(popup, 0.5);
    const base = percentile(blank, 0.5);
    return [
      { figure: 'popup_ready_ms_p50', value: p50, unit: 'ms', n: RUNS },
      { figure: 'popup_whole_ms_p50', value: percentile(whole, 0.5), unit: 'ms', n: RUNS },
      { figure: 'blank_page_ready_ms_p50', value: base, unit: 'ms', n: RUNS },
      {
        figure: 'popup_ready_over_blank',
        value: Math.round((p50 / base) * 100) / 100,
        unit: 'times',
        n: RUNS,
      },
    ];
  } finally {
    await tend.stop();
    rmSync(build, { recursive: true, force: true });
  }
}
