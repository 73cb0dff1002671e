import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openFirefox } from '../../browser/firefox.ts';
import { expectedRows, SYSTEM_ZONES, timeTableScript, type Seen } from '../support/time-table-script.ts';

for (const { zone, julyOffset } of SYSTEM_ZONES) {
  test(`the time table holds in Firefox on a system in ${zone}`, async () => {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'tend-firefox-'));
    const browser = await openFirefox({ profile, timeZone: zone });
    try {
      const page = await browser.newPage();
      const seen = (await page.evaluate(timeTableScript())) as Seen;
      expect(seen).toEqual({ zone, julyOffset, rows: expectedRows });
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}
