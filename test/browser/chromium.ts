import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser.ts';

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Chromium's `--host-resolver-rules` value: which hosts are ours. */
  readonly resolverRules?: string;
  /** Hash of the practice certificate's key, the only one that is accepted besides real ones. */
  readonly spki?: string;
  /** System time zone of the browser. */
  readonly timeZone?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  readonly profile: string;
}

const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  // Timers of pages that nobody looks at stay exact; the worker's are not touched by these.
  '--disable-backgrounding-occluded-windows',
];

/** A folder's `Default/Preferences`, read, changed and written while the browser is down. */
export function changePreferences(profile: string, change: (preferences: Preferences) => void): void {
  const file = path.join(profile, 'Default', 'Preferences');
  const preferences = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Preferences;
  change(preferences);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

interface Preferences {
  download?: { default_directory: string; prompt_for_download: boolean };
  extensions?: {
    settings?: Record<string, { runtime_granted_permissions?: unknown }>;
  };
}

/**
 * Really installs an unpacked build into a profile, as "Load unpacked" on chrome://extensions does: alarms, permissions and start-up events
 * then behave as for a person. `--load-extension` would be a fresh install at each launch and lose every alarm.
 */
export async function installExtension(
  profile: string,
  build: string,
  options: LaunchOptions = {},
): Promise<string> {
  const context = await launch(profile, options);
  await switchDeveloperModeOn(context);
  const started = context.waitForEvent('serviceworker');
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no DevTools connection');
  const { id } = (await session.send(
    'Extensions.loadUnpacked' as 'Browser.getVersion',
    { path: path.resolve(build) } as never,
  )) as unknown as { id: string };
  const worker = await started;
  // The reload clears the mark "temporary", without which the extension would be gone at the next launch.
  const again = context.waitForEvent('serviceworker');
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await again;
  await context.close();
  return id;
}

/** Without it an unpacked extension is switched off when it reloads. The page's own call works where preference files are signed. */
async function switchDeveloperModeOn(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('chrome://extensions');
  await page.evaluate(
    'new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done))',
  );
}

/**
 * Writes down that the person allowed these hosts, and these optional permissions: the native dialog can't be answered in a headless browser. `permissions.contains` is
 * false all the same until the extension asks; then there is no dialog. Only where preferences aren't signed: Linux.
 */
export function grantHosts(
  profile: string,
  extensionId: string,
  hosts: readonly string[],
  api: readonly string[] = [],
): void {
  changePreferences(profile, ({ extensions }) => {
    const settings = extensions?.settings?.[extensionId];
    if (!settings) throw new Error(`extension ${extensionId} isn't installed in ${profile}`);
    settings.runtime_granted_permissions = {
      api,
      explicit_host: hosts,
      manifest_permissions: [],
      scriptable_host: [],
    };
  });
}

/** Opens a profile in which the extension is installed, and waits for its worker. */
export async function openChromium(profile: string, options: LaunchOptions = {}): Promise<OpenBrowser> {
  const context = await launch(profile, options);
  const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 60_000 }));
  return { context, worker, extensionId: new URL(worker.url()).host, profile };
}

function launch(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { resolverRules, spki, timeZone } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    // Playwright's own switches would keep installed and external extensions out.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-default-apps',
      '--disable-component-extensions-with-background-pages',
    ],
    args: [
      ...FLAGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless === false ? [] : ['--disable-gpu']),
      ...(resolverRules === undefined ? [] : [`--host-resolver-rules=${resolverRules}`]),
      ...(spki === undefined ? [] : [`--ignore-certificate-errors-spki-list=${spki}`]),
      ...(options.args ?? []),
    ],
    ...(timeZone === undefined ? {} : { env: { ...definedEnv(), TZ: timeZone } }),
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
  });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** Stops the background worker as the browser does when it idles; the next event starts another. */
export async function stopWorker({
  context,
  extensionId,
}: Pick<OpenBrowser, 'context' | 'extensionId'>): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no DevTools connection');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
