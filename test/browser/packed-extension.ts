import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { changePreferences, openChromium, type LaunchOptions } from './chromium.ts';
import { findBrowser } from './find-browser.ts';

/**
 * Packs a build and installs it as an external extension, as an administrator would: the browser then treats it as it treats one from a store,
 * with alarms at least 30 s apart. Gives its id.
 */
export async function installPacked(
  profile: string,
  build: string,
  options: LaunchOptions = {},
): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tend-packed-'));
  const copy = path.join(folder, 'tend');
  cpSync(build, copy, { recursive: true });
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  execFileSync(
    findBrowser('chromium'),
    ['--headless', ...flags, `--pack-extension=${copy}`, `--user-data-dir=${folder}/packer`],
    { stdio: 'ignore' },
  );
  const id = extensionId(readFileSync(`${copy}.pem`, 'utf8'));
  const { version } = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const external = path.join(profile, 'External Extensions');
  mkdirSync(external, { recursive: true });
  writeFileSync(
    path.join(external, `${id}.json`),
    JSON.stringify({ external_crx: `${copy}.crx`, external_version: version }),
  );
  changePreferences(profile, () => undefined);
  const { context } = await openChromium(profile, options);
  await context.close();
  return id;
}

/** The first 16 bytes of the public key's SHA-256, in letters a to p. https://developer.chrome.com/docs/extensions/reference/manifest/key */
function extensionId(privateKeyPem: string): string {
  const der = createPublicKey(createPrivateKey(privateKeyPem)).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
