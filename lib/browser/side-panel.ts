import { browser } from './native';

/** Chromium's side panel; TypeScript knows Firefox's sidebar only. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}
const chromium = browser as unknown as { readonly sidePanel?: SidePanel } | undefined;

/** Opens Tend's side panel (in Firefox: its sidebar) in this window. Must be called straight from a click. */
export async function openSidePanel(): Promise<void> {
  if (!chromium?.sidePanel) return browser.sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await chromium.sidePanel.open({ windowId: id });
}

/** The window that this page of ours stands in; null where the browser doesn't say. */
export const ownWindow = async (): Promise<number | null> => (await browser.windows.getCurrent()).id ?? null;

/** Calls back when another page comes to the front, or the one in front goes elsewhere. Gives the way to end it. */
export function onFrontChange(tell: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const updated = (_tabId: number, change: { readonly status?: string; readonly url?: string }): void => {
    if (change.status === 'complete' || change.url !== undefined) tell();
  };
  onActivated.addListener(tell);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(tell);
    onUpdated.removeListener(updated);
  };
}
