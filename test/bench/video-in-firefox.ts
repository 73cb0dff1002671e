import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installInFirefox, openFirefox, openOwnPage, withoutNetworkEvents } from '../browser/firefox.ts';
import { askIn, connectIn, untilIn } from '../e2e/support/tend-in-firefox.ts';
import { startPracticeNetwork } from '../servers/network.ts';
import type { Figure } from './figure.ts';
import { firstAsset } from './first-asset.ts';
import { measureWork } from './measure-work.ts';
import { idleMemoryMb } from './memory.ts';

const WITHIN_MS = 300_000;

/** The film of that file, from the library to a real server, by Firefox. */
export async function videoInFirefox(file: string): Promise<Figure[]> {
  const network = await startPracticeNetwork({ blobBytes: 300_000_000 });
  const profile = mkdtempSync(path.join(os.tmpdir(), 'tend-film-firefox-'));
  const browser = await openFirefox({ profile, proxyPort: network.connectProxyPort });
  try {
    await installInFirefox(browser, profile, '.output/firefox-mv3');
    const account = network.accounts[0];
    const pid = browser.process()?.pid;
    if (!account || pid === undefined) throw new Error('no practice account, or no browser');
    const accountId = await connectIn(await openOwnPage(browser, 'studio.html'), account);
    const page = await openOwnPage(browser, 'studio.html#/media');
    const files = await page.waitForSelector('input[type=file]');
    const idleMb = await idleMemoryMb(pid);
    await (files as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await page.waitForSelector('button::-p-text(bread.mp4)', { timeout: WITHIN_MS });
    await withoutNetworkEvents(browser);
    const assetId = await page.evaluate(firstAsset);
    const post = {
      ...{ id: crypto.randomUUID(), clientId: 'client-1', text: '200 MB', variants: {}, link: null },
      ...{ langs: ['en'], tags: [], category: null, media: [{ assetId, alt: 'A loaf rises' }] },
    };
    const { seconds, peakMb } = await measureWork(pid, idleMb, async () => {
      const { revision } = await askIn<{ revision: number }>(page, 'post.save', { post });
      const wish = { postId: post.id, accountIds: [accountId], when: { kind: 'now' }, revision };
      const { deliveries } = await askIn<{ deliveries: { id: string }[] }>(page, 'queue.add', wish);
      await untilIn(page, deliveries[0]?.id ?? '', ['published'], WITHIN_MS);
    });
    return [
      { figure: 'video_200mb_firefox_s', value: seconds, unit: 's', n: 1 },
      { figure: 'video_200mb_firefox_peak_mb', value: peakMb, unit: 'MB', n: 1 },
    ];
  } finally {
    await browser.close();
    await network.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
