import type { Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { askPage } from '../../../scripts/ask-page.ts';
import { browserPid, killHard } from '../../browser/browser-pid.ts';
import { grantHosts, openChromium, type LaunchOptions, type OpenBrowser } from '../../browser/chromium.ts';
import { installedProfile } from '../../browser/installed-profile.ts';
import type { PracticeAccount } from '../../servers/accounts.ts';
import { startPracticeNetwork, type PracticeNetwork } from '../../servers/network.ts';

/** The build under test; another one by `TEND_BUILD`. */
export const SHIPPED = process.env['TEND_BUILD'] ?? '.output/chrome-mv3';

export interface StartOptions extends LaunchOptions {
  readonly build?: string;
  /** As from a store, with alarms at least 30 s apart, in place of "Load unpacked". */
  readonly packed?: boolean;
  /** With the second platform in the practice network. */
  readonly social?: boolean;
  /** With the networks' own pages. */
  readonly sites?: boolean;
  /** Up to how large files the server takes. */
  readonly blobBytes?: number;
}

/** A really installed Tend in a browser of its own, on a practice network of its own. */
export class Tend {
  readonly network: PracticeNetwork;
  readonly profile: string;
  readonly extensionId: string;
  browser: OpenBrowser;
  page: Page;
  readonly #options: LaunchOptions;

  private constructor(
    network: PracticeNetwork,
    profile: string,
    extensionId: string,
    browser: OpenBrowser,
    page: Page,
    options: LaunchOptions,
  ) {
    this.network = network;
    this.profile = profile;
    this.extensionId = extensionId;
    this.browser = browser;
    this.page = page;
    this.#options = options;
  }

  /** Installs and opens; hosts are granted as if the person had answered the browser's question with yes. */
  static async start({
    build = SHIPPED,
    packed = false,
    blobBytes,
    social = false,
    sites = false,
    ...given
  }: StartOptions = {}): Promise<Tend> {
    const network = await startPracticeNetwork({
      social,
      sites,
      ...(blobBytes === undefined ? {} : { blobBytes }),
    });
    const options = { ...given, resolverRules: network.resolverRules, spki: network.spki };
    const { profile, extensionId } = await installedProfile(build, packed, options);
    grantHosts(profile, extensionId, ['https://*/*']);
    const browser = await openChromium(profile, options);
    return new Tend(network, profile, extensionId, browser, await ownPage(browser), options);
  }

  /** Ends the browser without warning. */
  async kill(): Promise<void> {
    const pid = browserPid(this.profile);
    if (pid === null) throw new Error('the browser is not running');
    const closed = new Promise((resolve) => this.browser.context.once('close', resolve));
    killHard(pid);
    await closed;
  }

  /** Opens the same profile again. */
  async relaunch(): Promise<void> {
    this.browser = await openChromium(this.profile, this.#options);
    this.page = await ownPage(this.browser);
  }

  /** Asks the background as Tend's own pages do. */
  ask<T = unknown>(request: string, input: unknown): Promise<T> {
    return askPage<T>(this.page, request, input);
  }

  /** A client in Lisbon with a connected practice account; gives the account's id. */
  async connect(account: PracticeAccount, clientId = 'client-1'): Promise<string> {
    const client = {
      id: clientId,
      name: account.displayName,
      color: '#0b7285',
      zone: 'Europe/Lisbon',
      voice: { bannedWords: [], signature: '' },
      graceMinutes: null,
    };
    await this.ask('client.save', { client });
    const found = await this.ask('account.find', {
      platform: 'bluesky',
      identifier: account.handle,
      server: null,
    });
    const connected = await this.ask<{ id: string }>('account.connect', {
      clientId,
      platform: 'bluesky',
      found,
      secret: account.appPassword,
    });
    return connected.id;
  }

  /** Queues a text for an instant (epoch ms, whole minutes are kept exactly); gives the delivery's id. */
  async queue(
    accountId: string,
    text: string,
    when: { kind: 'now' } | { kind: 'at'; at: number },
    clientId = 'client-1',
  ): Promise<string> {
    const id = crypto.randomUUID();
    const post = {
      id,
      clientId,
      text,
      variants: {},
      media: [],
      link: null,
      langs: ['en'],
      tags: [],
      category: null,
    };
    const { revision } = await this.ask<{ revision: number }>('post.save', { post });
    const moment =
      when.kind === 'now'
        ? when
        : {
            kind: 'at',
            planned: {
              wall: new Date(when.at).toISOString().slice(0, 16),
              zone: 'UTC',
              disambiguation: 'earlier',
            },
          };
    const { deliveries } = await this.ask<{ deliveries: { id: string }[] }>('queue.add', {
      postId: id,
      accountIds: [accountId],
      when: moment,
      revision,
    });
    return deliveries[0]?.id ?? '';
  }

  /** A row of the library, read from IndexedDB itself. */
  row<T = Record<string, unknown>>(table: string, id: string): Promise<T | null> {
    return this.page.evaluate(readRow, { table, id }) as Promise<T | null>;
  }

  /** Waits until a delivery is in one of these states; gives its row. */
  async until(id: string, states: readonly string[], timeoutMs = 60_000): Promise<Record<string, unknown>> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const row = await this.row('deliveries', id);
      if (row && states.includes(String(row['state']))) return row;
      if (Date.now() > end)
        throw new Error(
          `still ${JSON.stringify(row?.['state'])}, ${JSON.stringify(row?.['reason'])}, not ${states.join(' or ')}`,
        );
      await sleep(100);
    }
  }

  async stop(): Promise<void> {
    await this.browser.context.close().catch(() => undefined);
    await this.network.stop();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function ownPage({ context, extensionId }: OpenBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/studio.html`);
  return page;
}

/** Runs in the page. */
function readRow({ table, id }: { table: string; id: string }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const database = open.result;
      const request = database.transaction(table).objectStore(table).get(id);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        database.close();
        resolve(request.result ?? null);
      };
    };
  });
}

/** The next full minute that is at least `leadMs` away. */
export const nextMinute = (leadMs: number): number => Math.ceil((Date.now() + leadMs) / 60_000) * 60_000;
