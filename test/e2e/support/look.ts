import { expect, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { RealPopup } from '../../browser/real-popup.ts';
import { axeFindings } from './axe-findings.ts';
import { settle } from './settle.ts';

/** Where pictures go; another folder by `TEND_SHOTS`. */
const OUT = process.env['TEND_SHOTS'] ?? 'out/screens';

/** Shows a page dark and light, makes a picture of each, and has axe look at it, which must find nothing. */
export async function look(place: Page | RealPopup, name: string, { fullPage = false } = {}): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const scheme of ['dark', 'light'] as const) {
    await ('scheme' in place ? place.scheme(scheme) : place.emulateMedia({ colorScheme: scheme }));
    await settle(place, scheme);
    const file = path.join(OUT, `${name}-${scheme}.png`);
    await ('scheme' in place ? place.screenshot(file) : place.screenshot({ path: file, fullPage }));
    expect(await axeFindings(place, scheme), `${name}, ${scheme}`).toEqual([]);
  }
}
