import type { Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  grantHosts,
  installExtension,
  openChromium,
  type LaunchOptions,
  type OpenBrowser,
} from '../test/browser/chromium.ts';
import { ensureSnac } from '../test/servers/ensure-snac.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../test/servers/network.ts';
import { askPage } from './ask-page.ts';
import { OUTPUT } from './build.ts';

export interface Practice {
  readonly network: PracticeNetwork;
  readonly browser: OpenBrowser;
  /** The studio, in front. */
  readonly page: Page;
}

/** The two clients that the practice accounts belong to; the same ids as in the practice data. */
export const PRACTICE_CLIENTS = [
  { id: 'practice-casa-luz', name: 'Casa Luz', color: '#0b7285', zone: 'Europe/Lisbon' },
  { id: 'practice-fern-and-co', name: 'Fern & Co', color: '#a61e4d', zone: 'America/New_York' },
] as const;

/** How the clients are called on the practice pages, in the order of `PRACTICE_CLIENTS`. */
const PAGE_HANDLES: Readonly<Record<string, readonly [string, string]>> = {
  x: ['casaluz', 'fernandco'],
  facebook: ['casaluz', 'fernandco'],
  instagram: ['casaluz', 'fernandco'],
  threads: ['casaluz', 'fernandco'],
  tiktok: ['casaluz', 'fernandco'],
  pinterest: ['casaluz', 'fernandco'],
  youtube: ['casaluz', 'fernandco'],
  linkedin: ['company/casa-luz', 'company/fern-and-co'],
  'google-business': ['4815162342000000011', '4815162342000000022'],
};

/**
 * Opens Tend in a practice browser: a profile of its own, the practice network behind it, every other host unreachable. What is under
 * `home` is kept from one time to the next: profile, server, accounts.
 */
export async function openPractice(
  home: string,
  options: Pick<LaunchOptions, 'headless' | 'viewport' | 'colorScheme'> & {
    readonly fill?: boolean;
    /** With the server for Mastodon, where there can be one. */
    readonly social?: boolean;
    /** With the networks' own pages. */
    readonly sites?: boolean;
  },
): Promise<Practice> {
  mkdirSync(home, { recursive: true });
  const social = options.social === true && (await hasSnac());
  const network = await startPracticeNetwork({
    ...{ dir: path.join(home, 'network'), blobBytes: 300_000_000, social, sites: options.sites ?? false },
  });
  try {
    const profile = path.join(home, 'profile');
    const launch: LaunchOptions = { ...options, resolverRules: network.resolverRules, spki: network.spki };
    await installOnce(profile, OUTPUT.practice, launch);
    const browser = await openChromium(profile, launch);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`chrome-extension://${browser.extensionId}/studio.html`);
    await connectAccounts(page, network);
    if (options.sites === true) await setUpPages(page);
    if (options.fill === true) await fillLibrary(page);
    return { network, browser, page };
  } catch (error) {
    await network.stop();
    throw error;
  }
}

/** Whether the second platform can be had on this system; practice goes on without it. */
async function hasSnac(): Promise<boolean> {
  try {
    await ensureSnac();
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Installs a build into a profile if it isn't there yet; an unpacked extension is read from its folder anew at every start. */
export async function installOnce(profile: string, build: string, options: LaunchOptions): Promise<void> {
  const note = path.join(profile, 'tend-installed');
  const folder = path.resolve(build);
  if (existsSync(note) && readFileSync(note, 'utf8') === folder) return;
  mkdirSync(profile, { recursive: true });
  const extensionId = await installExtension(profile, build, { ...options, headless: true });
  // Nobody can answer the browser's question in a headless window; in practice every host is one of ours. The build itself has the hosts
  // that the accounts need, for systems on which this can't be written.
  if (options.resolverRules !== undefined && process.platform === 'linux')
    grantHosts(profile, extensionId, ['https://*/*']);
  writeFileSync(note, folder);
}

/** Presses "Fill with practice data", as the person could; a library that has posts doesn't offer it. */
async function fillLibrary(page: Page): Promise<void> {
  const studio = page.url();
  await page.goto(`${studio}#/library`);
  const button = page.getByRole('button', { name: 'Fill with practice data' });
  const offered = await button.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  if (offered) {
    await button.click();
    await page.getByText('Practice data is in.').waitFor({ timeout: 300_000 });
  }
  await page.goto(studio);
}

async function connectAccounts(page: Page, { accounts }: PracticeNetwork): Promise<void> {
  const connected = await page.evaluate(connectedAccounts);
  for (const [index, client] of PRACTICE_CLIENTS.entries()) {
    const account = accounts[index];
    if (!account || connected.includes(`bluesky ${account.handle}`)) continue;
    await askPage(page, 'client.save', {
      client: { ...client, voice: { bannedWords: [], signature: '' }, graceMinutes: null },
    });
    const found = await askPage(page, 'account.find', {
      platform: 'bluesky',
      identifier: account.handle,
      server: null,
    });
    await askPage(page, 'account.connect', {
      clientId: client.id,
      platform: 'bluesky',
      found,
      secret: account.appPassword,
    });
  }
}

/** Accounts of both clients in the networks' practice pages, and Tend switched on there. */
async function setUpPages(page: Page): Promise<void> {
  const connected = await page.evaluate(connectedAccounts);
  for (const [platform, handles] of Object.entries(PAGE_HANDLES))
    for (const [index, client] of PRACTICE_CLIENTS.entries()) {
      const handle = handles[index] ?? '';
      if (connected.includes(`${platform} ${handle}`)) continue;
      await askPage(page, 'account.add', {
        clientId: client.id,
        platform,
        handle,
        displayName: client.name,
      });
    }
  // Nothing is ever put into LinkedIn's pages.
  const own = Object.keys(PAGE_HANDLES).filter((platform) => platform !== 'linkedin');
  for (const platform of [...own, 'bluesky'])
    await askPage(page, 'page.switch', { platform, on: true, off: [] });
}

/** Runs in the page: platform and handle of each account that is connected. */
function connectedAccounts(): Promise<string[]> {
  return new Promise((resolve) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const database = open.result;
      if (!database.objectStoreNames.contains('accounts')) {
        database.close();
        return resolve([]);
      }
      const all = database.transaction('accounts').objectStore('accounts').getAll();
      all.onsuccess = () => {
        database.close();
        resolve(
          (all.result as { platform: string; handle: string; status: string }[])
            .filter(({ status }) => status === 'connected')
            .map(({ platform, handle }) => `${platform} ${handle}`),
        );
      };
    };
    open.onerror = () => resolve([]);
  });
}
