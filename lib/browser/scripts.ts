import type { PageScript } from '@/lib/domain/page-script';
import { browser } from './native';

/** Builds of `entrypoints/page-starter.ts`, `page.ts`, `page-tools.ts`, `page-profile.ts`, `page-fill.ts`, `page-files.ts` and `palette.ts`. */
const STARTER = 'page-starter.js';
const PAGE = 'page.js';
const TOOLS = 'page-tools.js';
const PROFILE = 'page-profile.js';
const FILL = 'page-fill.js';
const FILES = 'page-files.js';
const PALETTE = 'palette.js';
const PREFIX = 'page-';
/** Written by `scripts/profile-addresses.ts`. */
const addressesOf = (platform: string): string => `page-at-${platform}.js`;

/** What is registered, by platform. */
export async function registeredScripts(): Promise<ReadonlyMap<string, PageScript>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Map(
    scripts
      .filter(({ id }) => id.startsWith(PREFIX))
      .map(({ id, matches = [], js = [] }) => [
        id.slice(PREFIX.length),
        { matches, atOnce: js.some((file) => file.endsWith(PAGE)) },
      ]),
  );
}

/** Has the page script, or what waits for a use of it, run in a platform's pages from now on, at each load; only in the top frame. */
export async function registerScript(platform: string, { matches, atOnce }: PageScript): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + platform,
      js: atOnce ? [PAGE] : [addressesOf(platform), STARTER],
      matches: [...matches],
      allFrames: false,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

export const unregisterScript = (platform: string): Promise<void> =>
  browser.scripting.unregisterContentScripts({ ids: [PREFIX + platform] });

/** Tabs whose page matches. Only such are found as the person gave access to. */
export async function tabsAt(matches: readonly string[]): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs
    .filter(({ discarded }) => discarded !== true)
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Runs the page script in an open page; resolves once it has started. False where the browser lets nobody in. */
export const injectPageScript = (tabId: number): Promise<boolean> => inject(tabId, 0, PAGE);

/** Runs the seldom needed tools of the page script in one frame. */
export const injectTools = (tabId: number, frameId: number): Promise<boolean> =>
  inject(tabId, frameId, TOOLS);

/** Runs what reads profiles in one frame. */
export const injectProfile = (tabId: number, frameId: number): Promise<boolean> =>
  inject(tabId, frameId, PROFILE);

/** Runs what fills a profile's form in one frame. */
export const injectFill = (tabId: number, frameId: number): Promise<boolean> => inject(tabId, frameId, FILL);

/** Runs what takes a file into a composer in one frame. */
export const injectFiles = (tabId: number, frameId: number): Promise<boolean> =>
  inject(tabId, frameId, FILES);

/** Runs the palette in one frame. */
export const injectPalette = (tabId: number, frameId: number): Promise<boolean> =>
  inject(tabId, frameId, PALETTE);

const inject = (tabId: number, frameId: number, file: string): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${file}`] }).then(
    () => true,
    () => false,
  );

/** Sends a command to a page's script; undefined where nobody answers. */
export const commandPage = (tabId: number, command: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, command, { frameId: 0 }).catch(() => undefined);

/** The tab in front of a window, or (null) of the window used last. `url` is empty where the browser doesn't show it. */
export async function tabInFront(
  windowId: number | null,
): Promise<{ readonly tabId: number; readonly url: string } | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === null ? { lastFocusedWindow: true } : { windowId }),
  });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? '' };
}

/** Whether the person gave access to pages of this match pattern. */
export const isGranted = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] });

/** The person gave or took away access to pages. Call synchronously at the top of the background. */
export function onAccessChange(handle: () => void): void {
  browser.permissions.onAdded.addListener(handle);
  browser.permissions.onRemoved.addListener(handle);
}
