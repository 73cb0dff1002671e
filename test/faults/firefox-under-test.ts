import type { Browser, Page } from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { signalAll } from '../browser/browser-pid.ts';
import {
  GECKO_ID,
  inFirefoxItself,
  installInFirefox,
  killFirefox,
  openFirefox,
  openOwnPage,
} from '../browser/firefox.ts';
import { ADDON, offerUpdate, versionOf } from '../browser/firefox-update.ts';
import type { PracticeNetwork } from '../servers/network.ts';
import { untilTrue } from './acts.ts';
import type { BrowserUnderTest, OwnPage } from './rig.ts';

const BUILD = process.env['TEND_FIREFOX_BUILD'] ?? '.output/firefox-mv3';

const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

/** As the person does when connecting. */
const ALLOW_HOSTS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  .ExtensionPermissions.add('${GECKO_ID}', { permissions: [], origins: ['https://*/*'] }, ${EXTENSION})
  .then(() => null)`;

/** Real Firefox, which loses its alarms with every restart. */
export class FirefoxUnderTest implements BrowserUnderTest {
  readonly name = 'firefox';
  readonly #profile = mkdtempSync(path.join(os.tmpdir(), 'tend-faults-firefox-'));
  readonly #proxyPort: number;
  #browser: Browser | null = null;
  #page: Page | null = null;
  #offered = '';

  private constructor(proxyPort: number) {
    this.#proxyPort = proxyPort;
  }

  static async start({ connectProxyPort }: PracticeNetwork): Promise<FirefoxUnderTest> {
    const made = new FirefoxUnderTest(connectProxyPort);
    await made.#launch();
    await installInFirefox(made.#open, made.#profile, BUILD);
    await inFirefoxItself(made.#open, ALLOW_HOSTS);
    made.#page = await openOwnPage(made.#open, 'studio.html');
    return made;
  }

  async #launch(): Promise<void> {
    this.#browser = await openFirefox({ profile: this.#profile, proxyPort: this.#proxyPort });
  }

  get #open(): Browser {
    if (!this.#browser) throw new Error('Firefox is not open');
    return this.#browser;
  }

  get page(): OwnPage {
    if (!this.#page) throw new Error('the studio is not open');
    return asOwnPage(this.#page);
  }

  async openPage(place: string): Promise<OwnPage> {
    return asOwnPage(await openOwnPage(this.#open, place));
  }

  kill(): Promise<void> {
    return killFirefox(this.#open, this.#profile);
  }

  async open(): Promise<void> {
    await this.#launch();
    this.#page = await openOwnPage(this.#open, 'studio.html');
  }

  async openAndKill(): Promise<void> {
    await this.#launch();
    const isRunning = `WebExtensionPolicy.getByID('${GECKO_ID}')?.extension.backgroundState === 'running'`;
    await untilTrue(
      async () => (await inFirefoxItself(this.#open, isRunning)) === true,
      'Firefox starts Tend',
    );
    await this.kill();
  }

  async stopBackground(): Promise<void> {
    const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    await inFirefoxItself(this.#open, `${EXTENSION}.terminateBackground(${how}).then(() => null)`);
  }

  async reloadExtension(): Promise<void> {
    await inFirefoxItself(this.#open, `${ADDON}.getAddonByID('${GECKO_ID}').then((it) => it.reload())`);
    this.#page = await openOwnPage(this.#open, 'studio.html');
  }

  async setEnabled(enabled: boolean): Promise<void> {
    const act = enabled ? 'enable' : 'disable';
    await inFirefoxItself(this.#open, `${ADDON}.getAddonByID('${GECKO_ID}').then((it) => it.${act}())`);
    if (enabled) this.#page = await openOwnPage(this.#open, 'studio.html');
  }

  async setOffline(offline: boolean): Promise<void> {
    await inFirefoxItself(this.#open, `Services.io.offline = ${offline}`);
  }

  get #pid(): number {
    const pid = this.#open.process()?.pid;
    if (pid === undefined) throw new Error('Firefox is not running');
    return pid;
  }

  sleep(): void {
    signalAll(this.#pid, 'SIGSTOP');
  }

  wake(): void {
    signalAll(this.#pid, 'SIGCONT');
  }

  async offerUpdate(version: string): Promise<void> {
    this.#offered = version;
    await offerUpdate(this.#open, this.#profile, BUILD, version);
  }

  async untilUpdated(): Promise<void> {
    const isUpdated = async () => (await versionOf(this.#open)) === this.#offered;
    await untilTrue(isUpdated, 'the newer version is there', 60_000);
    this.#page = await openOwnPage(this.#open, 'studio.html');
  }

  async revokeHosts(): Promise<void> {
    await this.#page?.evaluate(
      'browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins })).then(() => null)',
    );
  }

  async stop(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const asOwnPage = (page: Page): OwnPage => ({
  evaluate: (run, given) => page.evaluate(run as never, given as never) as never,
  close: () => page.close(),
});
