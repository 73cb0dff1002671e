import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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
  const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'tend-packed-')), 'tend');
  cpSync(build, copy, { recursive: true });
  pack(copy);
  const id = extensionId(readFileSync(`${copy}.pem`, 'utf8'));
  mkdirSync(path.join(profile, EXTERNAL), { recursive: true });
  offer(profile, id, copy);
  changePreferences(profile, () => undefined);
  const { context } = await openChromium(profile, options);
  await context.close();
  return id;
}

/** The folder in which a browser looks, at each start, for extensions that were put there by others. */
const EXTERNAL = 'External Extensions';

interface Offer {
  readonly external_crx: string;
  readonly external_version: string;
}

/** Puts a newer version of an installed packed extension in place; the browser takes it at its next start. */
export function offerPacked(profile: string, id: string, version: string): void {
  const { external_crx } = JSON.parse(
    readFileSync(path.join(profile, EXTERNAL, `${id}.json`), 'utf8'),
  ) as Offer;
  const before = external_crx.replace(/\.crx$/, '');
  const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'tend-packed-')), 'tend');
  cpSync(before, copy, { recursive: true });
  const manifest = path.join(copy, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...readManifest(copy), version }));
  cpSync(`${before}.pem`, `${copy}.pem`);
  pack(copy);
  offer(profile, id, copy);
}

function offer(profile: string, id: string, folder: string): void {
  const { version } = readManifest(folder);
  const text: Offer = { external_crx: `${folder}.crx`, external_version: version };
  writeFileSync(path.join(profile, EXTERNAL, `${id}.json`), JSON.stringify(text));
}

const readManifest = (folder: string): { version: string } =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as { version: string };

/** Writes `<folder>.crx`, signed with `<folder>.pem`, which is made where there is none. */
function pack(folder: string): void {
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const key = existsSync(`${folder}.pem`) ? [`--pack-extension-key=${folder}.pem`] : [];
  execFileSync(
    findBrowser('chromium'),
    ['--headless', ...flags, `--pack-extension=${folder}`, ...key, `--user-data-dir=${folder}-packer`],
    { stdio: 'ignore' },
  );
}

/** The first 16 bytes of the public key's SHA-256, in letters a to p. https://developer.chrome.com/docs/extensions/reference/manifest/key */
function extensionId(privateKeyPem: string): string {
  const der = createPublicKey(createPrivateKey(privateKeyPem)).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
