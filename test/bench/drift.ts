import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { bundleProbe } from '../sites/adapters/bundle-probe.ts';
import type { judge, makeRecords } from './drift-probe.ts';
import { percentile, type Figure } from './figure.ts';

const ACCOUNTS = 1_000;
const PAGES = 7;
const AGAIN = 3;

/** Judging 1,000 accounts with every field of their platforms seen, in a page of real Chromium: in a new page, and again in the same one. */
export async function drift(): Promise<Figure[]> {
  const code = await bundleProbe('../../bench/drift-probe.ts');
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') });
  try {
    const first: number[] = [];
    const again: number[] = [];
    for (let n = 0; n < PAGES; n++) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: code });
      const runs = await page.evaluate(
        ([accounts, rounds]) => {
          const { probe } = globalThis as unknown as {
            probe: { judge: typeof judge; makeRecords: typeof makeRecords };
          };
          // What is remembered of texts is remembered of these alone.
          const records = probe.makeRecords(accounts);
          return Array.from({ length: rounds }, () => probe.judge(records));
        },
        [ACCOUNTS, 1 + AGAIN] as const,
      );
      if (runs.some(({ score }) => score.right === 0 || score.right === score.of))
        throw new Error(`nothing, or everything, is right: ${JSON.stringify(runs[0])}`);
      first.push(runs[0]?.ms ?? Number.NaN);
      again.push(...runs.slice(1).map(({ ms }) => ms));
      await page.close();
    }
    return [
      { figure: 'drift_1000_accounts_ms', value: percentile(first, 0.5), unit: 'ms', n: first.length },
      { figure: 'drift_1000_accounts_ms_max', value: percentile(first, 1), unit: 'ms', n: first.length },
      { figure: 'drift_1000_accounts_again_ms', value: percentile(again, 0.5), unit: 'ms', n: again.length },
    ];
  } finally {
    await browser.close();
  }
}
