import { connect, queue, until, untilTrue } from '../faults/acts.ts';
import { ChromiumUnderTest, forgetChromiumTemplate } from '../faults/chromium-under-test.ts';
import { holdLock, letGo, lockUse } from '../faults/in-page.ts';
import { PUT } from '../faults/proof.ts';
import type { Rig } from '../faults/rig.ts';
import { startPracticeNetwork } from '../servers/network.ts';
import { fillDeliveries } from './fill-deliveries.ts';
import { percentile, type Figure } from './figure.ts';

const RUNS = 10;
const DUE = 10;
/** An extension page that does nothing by itself, so that only the background is measured. */
const BARE = 'manifest.json';

/**
 * One scan with ten deliveries due: they are queued while the lock is held elsewhere, so that the first scan after it finds all of them.
 * The scan's own time in ms, as the background measures it: what a dead instance left, what is due, the next alarm.
 */
async function scanOnce(rig: Rig, browser: ChromiumUnderTest, run: number): Promise<number> {
  const blocker = await browser.openPage(BARE);
  await blocker.evaluate(holdLock, 'tend-scan');
  const ids: string[] = [];
  for (let n = 0; n < DUE; n++) ids.push(await queue(rig, { text: `scan ${run}-${n}` }));
  await untilTrue(
    async () => (await browser.page.evaluate(lockUse, 'tend-scan')).waiting > 0,
    'a scan waits',
  );
  const before = (await browser.scans()).length;
  // Closing the page instead would have the browser busy with that while the scan is measured.
  await blocker.evaluate(letGo, 'tend-scan');
  for (const id of ids) await until(rig, id, ['published'], 120_000);
  await blocker.close();
  const taken = (await browser.scans()).slice(before).find(({ due }) => due === DUE);
  if (!taken) throw new Error('no scan found all ten');
  return taken.ms;
}

async function scanMs(stored: number): Promise<readonly number[]> {
  const network = await startPracticeNetwork();
  const browser = await ChromiumUnderTest.start(network, BARE);
  try {
    // An account of its own each time: a day takes only so many posts of one.
    const newRig = async (name: string): Promise<Rig> => {
      const account = await network.createAccount({ handle: `${name}.test`, displayName: name });
      return {
        browser,
        network,
        account,
        accountId: await connect(browser.page, account),
        social: null,
        write: PUT,
        text: name,
      };
    };
    const first = await newRig('bench-first');
    const pattern = await queue(first);
    await until(first, pattern, ['published']);
    await browser.page.evaluate(fillDeliveries, { pattern, count: stored });
    // The first ones fill the browser's caches.
    const all: number[] = [];
    for (let run = 0; run < RUNS + 2; run++)
      all.push(await scanOnce(await newRig(`bench-${run}`), browser, run));
    return all.slice(2);
  } finally {
    await browser.stop();
    await network.stop();
    await forgetChromiumTemplate();
  }
}

/** Real Chromium's IndexedDB with 1,000 and with 100,000 stored deliveries, ten of them due. */
export async function scanTimes(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, stored] of [
    ['1k', 1_000],
    ['100k', 100_000],
  ] as const) {
    const all = await scanMs(stored);
    figures.push(
      { figure: `scan_ms_${name}`, value: percentile(all, 0.5), unit: 'ms', n: all.length },
      { figure: `scan_ms_${name}_max`, value: percentile(all, 1), unit: 'ms', n: all.length },
    );
  }
  return figures;
}
