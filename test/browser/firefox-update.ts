import type { Browser } from 'puppeteer-core';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GECKO_ID, inFirefoxItself, zipFolder } from './firefox.ts';

/** Firefox's own, in an expression for `inFirefoxItself`. */
export const ADDON = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;

/** Offers Firefox the same build as a newer version. Installs at once, unless the extension has asked to be told first: then when it says so. */
export async function offerUpdate(
  browser: Browser,
  profile: string,
  build: string,
  version: string,
): Promise<void> {
  const folder = path.join(profile, `tend-${version}`);
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  const archive = `${folder}.xpi`;
  zipFolder(folder, archive);
  await inFirefoxItself(
    browser,
    `(async () => {
      const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
      const install = await ${ADDON}.getInstallForFile(new FileUtils.File(${JSON.stringify(archive)}));
      void install.install();
      return null;
    })()`,
  );
}

/** The version of Tend that Firefox runs. */
export const versionOf = (browser: Browser): Promise<unknown> =>
  inFirefoxItself(browser, `${ADDON}.getAddonByID('${GECKO_ID}').then((it) => it.version)`);
