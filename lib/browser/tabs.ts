import { browser } from './native';
import { pageUrl } from './runtime';

/** What the popup offers of the page in front. Empty strings where the page has none. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly selection: string;
  readonly description: string;
  readonly imageUrl: string;
}

/** Opens the studio at a place (`today/<delivery id>`), in the tab that already shows it if there is one. */
export async function openStudio(place = ''): Promise<void> {
  const base = pageUrl('/studio.html');
  const url = place === '' ? base : `${base}#/${place}`;
  const own = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }).catch(() => []);
  const tabId = own?.find((context) => context.documentUrl?.startsWith(base))?.tabId;
  if (tabId === undefined || tabId < 0) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.update(tabId, { active: true, url });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens any https address in a new tab. */
export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/** Leads the tab in front of this window to an https address. */
export const goInFront = async (url: string): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await (tab?.id === undefined ? browser.tabs.create({ url }) : browser.tabs.update(tab.id, { url }));
};

/** Reads title, address, selection and Open Graph facts of the page in front (`activeTab`); null where the browser forbids it. */
export async function readPageInFront(): Promise<PageFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url?.startsWith('http')) return null;
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readFacts });
    return (injection?.result as PageFacts | undefined) ?? null;
  } catch {
    return { url: tab.url, title: tab.title ?? '', selection: '', description: '', imageUrl: '' };
  }
}

/** Runs inside the page: must not refer to anything outside itself. */
function readFacts(): PageFacts {
  const meta = (name: string): string =>
    document
      .querySelector<HTMLMetaElement>(`meta[property="${name}"], meta[name="${name}"]`)
      ?.content.trim() ?? '';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  return {
    url: canonical.startsWith('http') ? canonical : location.href,
    title: meta('og:title') || document.title,
    selection: getSelection()?.toString().trim().slice(0, 5000) ?? '',
    description: meta('og:description') || meta('description'),
    imageUrl: meta('og:image'),
  };
}
