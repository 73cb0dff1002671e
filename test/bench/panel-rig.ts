import type { Page } from '@playwright/test';
import type { RealPopup } from '../browser/real-popup.ts';
import { changeBio, libraryOf, originsOf, setUpCampaign } from '../e2e/support/campaign-setup.ts';
import { openSidePanel } from '../e2e/support/side-panel.ts';
import { Tend } from '../e2e/support/tend.ts';
import { fillPosts } from './fill-posts.ts';

const POSTS = 100_000;
const CLIENTS = 15;

/** Real Chromium with a full library (100,000 posts, 15 clients), the side panel open beside the practice x.com, and a campaign under way. */
export async function withPanel<T>(work: (panel: RealPopup, page: Page) => Promise<T>): Promise<T> {
  const tend = await Tend.start({ sites: true });
  try {
    await tend.page.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(originsOf(['x']))} })`);
    await setUpCampaign(libraryOf(tend), ['x']);
    await changeBio(libraryOf(tend).ask);
    // The two clients of the practice pages are there already.
    for (let n = 2; n < CLIENTS; n++)
      await tend.ask('client.save', {
        client: {
          ...{ id: `client-${n}`, name: `Client ${n}`, color: '#5c7cfa', zone: 'Europe/Lisbon' },
          ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
        },
      });
    await tend.page.evaluate(fillPosts, POSTS);
    const panel = await openSidePanel(tend);
    return await work(panel, await tend.browser.context.newPage());
  } finally {
    await tend.stop();
  }
}

/** Epoch ms with fractions, of any page on this machine. */
export const NOW = 'performance.timeOrigin + performance.now()';
