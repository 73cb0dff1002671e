import { expect } from '@playwright/test';
import { attachToPage, type RealPopup } from '../../browser/real-popup.ts';
import type { Tend } from './tend.ts';

/** Opens the side panel itself, as from a click: the browser opens it for nothing else. */
export async function openSidePanel(tend: Tend): Promise<RealPopup> {
  const session = await tend.browser.context.newCDPSession(tend.page);
  await session.send('Runtime.evaluate', {
    expression: `chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))`,
    awaitPromise: true,
    userGesture: true,
  });
  let panel: RealPopup | undefined;
  await expect
    .poll(async () => {
      const isIt = (url: string): boolean => url.endsWith('/sidepanel.html');
      panel = await attachToPage(tend.browser.context, isIt).catch(() => panel);
      return panel !== undefined;
    })
    .toBe(true);
  if (!panel) throw new Error('the side panel did not open');
  return panel;
}
