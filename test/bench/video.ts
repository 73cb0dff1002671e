import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserPid } from '../browser/browser-pid.ts';
import { largeFilm } from '../e2e/support/media-files.ts';
import { Tend } from '../e2e/support/tend.ts';
import type { Figure } from './figure.ts';
import { firstAsset } from './first-asset.ts';
import { idleMemoryMb } from './memory.ts';
import { measureWork } from './measure-work.ts';
import { videoInFirefox } from './video-in-firefox.ts';

const BYTES = 200_000_000;
const WITHIN_MS = 300_000;

/** A film of 200 MB: from the disk into the library, and from the library to a real server. */
export async function video(): Promise<Figure[]> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'tend-film-'));
  const file = path.join(dir, 'bread.mp4');
  writeFileSync(file, largeFilm(BYTES));
  const tend = await Tend.start({ blobBytes: 300_000_000 });
  try {
    const account = tend.network.accounts[0];
    const pid = browserPid(tend.profile);
    if (!account || pid === null) throw new Error('no practice account, or no browser');
    const accountId = await tend.connect(account);
    const { page } = tend;
    await page.goto(`chrome-extension://${tend.extensionId}/studio.html#/media`);
    const files = page.locator('input[type=file]').first();
    const idleMb = await idleMemoryMb(pid);
    const kept = await measureWork(pid, idleMb, async () => {
      await files.setInputFiles(file);
      await page.getByRole('button', { name: /bread\.mp4/ }).waitFor({ timeout: WITHIN_MS });
    });
    const sent = await measureWork(pid, idleMb, async () => {
      const id = await queueFilm(tend, accountId);
      await tend.until(id, ['published'], WITHIN_MS);
    });
    return [
      { figure: 'video_200mb_import_s', value: kept.seconds, unit: 's', n: 1 },
      { figure: 'video_200mb_import_peak_mb', value: kept.peakMb, unit: 'MB', n: 1 },
      { figure: 'video_200mb_s', value: sent.seconds, unit: 's', n: 1 },
      { figure: 'video_200mb_peak_mb', value: sent.peakMb, unit: 'MB', n: 1 },
      ...(await videoInFirefox(file)),
    ];
  } finally {
    await tend.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Queues a post with the one film of the library for now; gives the delivery's id. */
async function queueFilm(tend: Tend, accountId: string): Promise<string> {
  const assetId = await tend.page.evaluate(firstAsset);
  const post = {
    ...{ id: crypto.randomUUID(), clientId: 'client-1', text: '200 MB', variants: {}, link: null },
    ...{ langs: ['en'], tags: [], category: null, media: [{ assetId, alt: 'A loaf rises' }] },
  };
  const { revision } = await tend.ask<{ revision: number }>('post.save', { post });
  const wish = { postId: post.id, accountIds: [accountId], when: { kind: 'now' }, revision };
  const { deliveries } = await tend.ask<{ deliveries: { id: string }[] }>('queue.add', wish);
  return deliveries[0]?.id ?? '';
}
