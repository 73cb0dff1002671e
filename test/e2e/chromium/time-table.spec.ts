import { chromium, expect, test } from '@playwright/test';
import { findBrowser } from '../../browser/find-browser.ts';
import { expectedRows, SYSTEM_ZONES, timeTableScript, type Seen } from '../support/time-table-script.ts';

for (const { zone, julyOffset } of SYSTEM_ZONES) {
  test(`the time table holds in Chromium on a system in ${zone}`, async () => {
    const browser = await chromium.launch({
      executablePath: findBrowser('chromium'),
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...process.env, TZ: zone },
    });
    try {
      const page = await browser.newPage();
      const seen = await page.evaluate<Seen>(timeTableScript());
      expect(seen).toEqual({ zone, julyOffset, rows: expectedRows });
    } finally {
      await browser.close();
    }
  });
}

test('the table has enough to say', () => {
  expect(expectedRows.length).toBeGreaterThanOrEqual(75);
});
