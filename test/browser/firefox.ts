import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from './find-browser.ts';

/** Gecko id of the manifest, and the host name that it gets here: fixed by a preference, random otherwise. */
export const GECKO_ID = 'tend@tend.example';
const HOST = '11111111-2222-4333-8444-555555555555';

export interface FirefoxOptions {
  readonly profile: string;
  /** Port of the CONNECT proxy that leads to the practice network and nowhere else. */
  readonly proxyPort?: number;
  readonly timeZone?: string;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

interface Connection {
  send(method: string, parameters: Record<string, unknown>): Promise<unknown>;
}

/** Opens Firefox with a profile. Permission prompts are answered with yes after a click; certificates of the practice network are accepted. */
export function openFirefox({ profile, proxyPort, timeZone, preferences }: FirefoxOptions): Promise<Browser> {
  mkdirSync(profile, { recursive: true });
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort ?? 9,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort ?? 9,
    'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
  };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    ...(timeZone === undefined ? {} : { env: { ...process.env, TZ: timeZone } }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      ...proxy,
      ...preferences,
    },
  });
}

/** Runs an expression (may be a promise) with the browser's own rights, and gives its value where that is a plain one. */
export async function inFirefoxItself(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
    result: { contexts: { context: string }[] };
  };
  const target = { context: tree.result.contexts[0]?.context };
  const run = { expression, target, awaitPromise: true };
  const { result } = (await connection.send('script.evaluate', run)) as {
    result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  };
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox threw');
  return result.result?.value;
}

/** While a driver listens to requests, Firefox keeps a copy of what each uploads (153, measured 2026-11): 742 MB for a film of 200 instead of 94. */
export async function withoutNetworkEvents(browser: Browser): Promise<void> {
  await connectionOf(browser).send('session.unsubscribe', { events: ['network'] });
}

const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection;

/**
 * Ends Firefox as a power cut would. Waits until Puppeteer has put the profile's preference files back: it does so beside everything else,
 * and would do it under the next Firefox.
 */
export async function killFirefox(browser: Browser, profile: string): Promise<void> {
  const firefox = browser.process();
  if (!firefox) throw new Error('Firefox is not running');
  const gone = once(firefox, 'exit');
  firefox.kill('SIGKILL');
  await gone;
  const kept = ['user.js', 'prefs.js'].map((file) => path.join(profile, `${file}.puppeteer`));
  for (let waited = 0; kept.some((file) => existsSync(file)) && waited < 5_000; waited += 20) await sleep(20);
}

/** What was read of a build's archive: web-ext takes seconds of the processor for each. */
const archives = new Map<string, Uint8Array>();

/** Installs a build for good: it is still there after a restart, also when Firefox is killed at once. */
export async function installInFirefox(browser: Browser, profile: string, build: string): Promise<void> {
  const archive = path.join(profile, 'tend.xpi');
  const known = archives.get(build);
  if (known) writeFileSync(archive, known);
  else {
    zipFolder(build, archive);
    archives.set(build, readFileSync(archive));
  }
  await connectionOf(browser).send('webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    'moz:permanent': true,
  });
  // What is started with Firefox stands in this file, which is written a second later.
  const startup = path.join(profile, 'addonStartup.json.lz4');
  const installedAt = Date.now();
  for (let waited = 0; statSync(startup).mtimeMs < installedAt && waited < 10_000; waited += 100)
    await sleep(100);
}

/** Opens one of Tend's own pages. Puppeteer's own `goto` waits for events that Firefox never sends there. */
export async function openOwnPage(browser: Browser, place: string): Promise<Page> {
  const page = await browser.newPage();
  await gotoOwnPage(browser, page, place);
  return page;
}

/** Goes to one of Tend's own pages. A Firefox that has just started may not have started its extensions yet: it is asked again then. */
export async function gotoOwnPage(browser: Browser, page: Page, place: string): Promise<void> {
  const { browsingContext } = page.mainFrame() as unknown as { browsingContext: { id: string } };
  const target = { context: browsingContext.id, url: `moz-extension://${HOST}/${place}`, wait: 'complete' };
  for (let attempt = 1; ; attempt++) {
    try {
      await connectionOf(browser).send('browsingContext.navigate', target);
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await sleep(500);
    }
  }
}

export function zipFolder(folder: string, archive: string): void {
  // web-ext is there anyway and writes the same archive on every system.
  const dir = path.dirname(archive);
  const bin = path.resolve('node_modules', 'web-ext', 'bin', 'web-ext.js');
  execFileSync(
    process.execPath,
    [
      bin,
      'build',
      '--source-dir',
      folder,
      '--artifacts-dir',
      dir,
      '--filename',
      path.basename(archive),
      '--overwrite-dest',
      '--no-config-discovery',
      '--no-input',
    ],
    { stdio: 'ignore' },
  );
}
