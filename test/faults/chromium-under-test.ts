import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserPid, killHard, signalAll } from '../browser/browser-pid.ts';
import { grantHosts, openChromium, type LaunchOptions, type OpenBrowser } from '../browser/chromium.ts';
import { installPacked, offerPacked } from '../browser/packed-extension.ts';
import { SHIPPED } from '../e2e/support/tend.ts';
import type { PracticeNetwork } from '../servers/network.ts';
import { untilTrue } from './acts.ts';
import type { BrowserUnderTest, OwnPage } from './rig.ts';

const newProfile = (): string => mkdtempSync(path.join(os.tmpdir(), 'tend-faults-'));

/** A profile with Tend installed as from a store; every scenario gets a copy. */
let template: Promise<{ profile: string; extensionId: string }> | null = null;

async function makeTemplate(): Promise<{ profile: string; extensionId: string }> {
  const profile = newProfile();
  const extensionId = await installPacked(profile, SHIPPED);
  grantHosts(profile, extensionId, ['https://*/*']);
  return { profile, extensionId };
}

export async function forgetChromiumTemplate(): Promise<void> {
  if (template) rmSync((await template).profile, { recursive: true, force: true, maxRetries: 3 });
  template = null;
}

/** Real Chromium with the packed extension: alarms survive a kill, and are 30 s apart at least. */
export class ChromiumUnderTest implements BrowserUnderTest {
  readonly name = 'chromium';
  readonly #profile: string;
  readonly #extensionId: string;
  readonly #options: LaunchOptions;
  readonly #place: string;
  #browser: OpenBrowser | null = null;
  #page: Page | null = null;
  #offered: string | null = null;

  private constructor(profile: string, extensionId: string, options: LaunchOptions, place: string) {
    this.#place = place;
    this.#profile = profile;
    this.#extensionId = extensionId;
    this.#options = options;
  }

  /** @param place the page that is kept open; `manifest.json` is one that does nothing by itself */
  static async start(
    { resolverRules, spki }: PracticeNetwork,
    place = 'studio.html',
  ): Promise<ChromiumUnderTest> {
    template ??= makeTemplate();
    const { profile: installed, extensionId } = await template;
    const profile = newProfile();
    cpSync(installed, profile, { recursive: true });
    const made = new ChromiumUnderTest(profile, extensionId, { resolverRules, spki }, place);
    await made.open();
    await made.#allowHosts();
    return made;
  }

  /** As the person does when connecting: the answer was written down before, so that no dialog comes. */
  async #allowHosts(): Promise<void> {
    const session = await this.#studio.context().newCDPSession(this.#studio);
    const expression = "chrome.permissions.request({ origins: ['https://*/*'] })";
    const asked = { expression, userGesture: true, awaitPromise: true } as const;
    const { result } = await session.send('Runtime.evaluate', asked);
    await session.detach();
    if (result.value !== true) throw new Error('the hosts are not allowed');
  }

  get #open(): OpenBrowser {
    if (!this.#browser) throw new Error('the browser is not open');
    return this.#browser;
  }

  get #studio(): Page {
    if (!this.#page) throw new Error('the studio is not open');
    return this.#page;
  }

  get page(): OwnPage {
    return asOwnPage(this.#studio);
  }

  async openPage(place: string): Promise<OwnPage> {
    return asOwnPage(await this.#newPage(place));
  }

  async #newPage(place: string): Promise<Page> {
    const page = await this.#open.context.newPage();
    await page.goto(`chrome-extension://${this.#extensionId}/${place}`);
    return page;
  }

  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.#open.context.once('close', resolve));
    killHard(this.#pid);
    await closed;
  }

  get #pid(): number {
    const pid = browserPid(this.#profile);
    if (pid === null) throw new Error('the browser is not running');
    return pid;
  }

  async open(): Promise<void> {
    this.#browser = await openChromium(this.#profile, this.#options);
    this.#page = await this.#newPage(this.#place);
  }

  untilUpdated(): Promise<void> {
    return untilTrue(() => this.#isUpdated(), 'the newer version is there');
  }

  /** Taking a newer version closes the pages of the older one. */
  async #isUpdated(): Promise<boolean> {
    const version = await this.#page?.evaluate('chrome.runtime.getManifest().version').catch(() => null);
    if (version === this.#offered) return true;
    await this.#page?.close().catch(() => undefined);
    this.#page = await this.#newPage(this.#place).catch(() => null);
    return false;
  }

  async openAndKill(): Promise<void> {
    this.#browser = await openChromium(this.#profile, this.#options);
    await this.kill();
  }

  async stopBackground(): Promise<void> {
    const session = await this.#open.context.newCDPSession(this.#studio);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** The scans of the background that runs now, oldest first: how much there was to do, and the epoch ms of their end. */
  async scans(): Promise<{ due: number; ms: number; endedAt: number }[]> {
    const worker = this.#open.context
      .serviceWorkers()
      .findLast((it) => it.url().startsWith('chrome-extension:'));
    if (!worker) throw new Error('no background is running');
    return worker.evaluate(() =>
      performance.getEntriesByName('tend-scan').map((entry) => ({
        due: Number((entry as PerformanceMeasure).detail),
        ms: entry.duration,
        endedAt: performance.timeOrigin + entry.startTime + entry.duration,
      })),
    );
  }

  async reloadExtension(): Promise<void> {
    const again = this.#open.context.waitForEvent('serviceworker');
    await this.#studio.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await again;
    this.#page = await this.#newPage(this.#place);
  }

  async setEnabled(enabled: boolean): Promise<void> {
    const manage = await this.#open.context.newPage();
    await manage.goto('chrome://extensions');
    await manage.evaluate(
      `new Promise((done) => chrome.management.setEnabled('${this.#extensionId}', ${enabled}, done))`,
    );
    await manage.close();
    // The browser writes its settings down some seconds later.
    await untilTrue(() => this.#isWrittenDown(enabled), `the profile says enabled: ${enabled}`);
    if (enabled) this.#page = await this.#newPage(this.#place);
  }

  #isWrittenDown(enabled: boolean): boolean {
    const text = readFileSync(path.join(this.#profile, 'Default', 'Preferences'), 'utf8');
    const { extensions } = JSON.parse(text) as {
      extensions: { settings: Record<string, { disable_reasons?: unknown[] }> };
    };
    const reasons = extensions.settings[this.#extensionId]?.disable_reasons ?? [];
    return (reasons.length === 0) === enabled;
  }

  setOffline(offline: boolean): Promise<void> {
    return this.#open.context.setOffline(offline);
  }

  sleep(): void {
    signalAll(this.#pid, 'SIGSTOP');
  }

  wake(): void {
    signalAll(this.#pid, 'SIGCONT');
  }

  offerUpdate(version: string): Promise<void> {
    offerPacked(this.#profile, this.#extensionId, version);
    this.#offered = version;
    return Promise.resolve();
  }

  async revokeHosts(): Promise<void> {
    await this.#studio.evaluate(
      'chrome.permissions.getAll().then(({ origins }) => chrome.permissions.remove({ origins }))',
    );
  }

  async stop(): Promise<void> {
    await this.#browser?.context.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const asOwnPage = (page: Page): OwnPage => ({
  evaluate: (run, given) => page.evaluate(run as never, given as never),
  close: () => page.close(),
});
