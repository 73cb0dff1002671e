import { connect, queue, until, untilTrue } from '../faults/acts.ts';
import { ChromiumUnderTest, forgetChromiumTemplate } from '../faults/chromium-under-test.ts';
import { PUT } from '../faults/proof.ts';
import { startPracticeNetwork } from '../servers/network.ts';
import { fillDeliveries } from './fill-deliveries.ts';
import { percentile, type Figure } from './figure.ts';

const RUNS = 10;
const STORED = 1_000;

/** From the start of the browser's process, which was killed before, until the first scan is done, in ms. */
export async function restartToScan(): Promise<Figure[]> {
  const network = await startPracticeNetwork();
  const browser = await ChromiumUnderTest.start(network, 'manifest.json');
  try {
    const account = await network.createAccount({ handle: 'bench.test', displayName: 'Bench' });
    const accountId = await connect(browser.page, account);
    const rig = { browser, network, account, accountId, social: null, write: PUT, text: 'bench' };
    const pattern = await queue(rig);
    await until(rig, pattern, ['published'], 60_000);
    await browser.page.evaluate(fillDeliveries, { pattern, count: STORED });
    const all: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await browser.kill();
      const startedAt = Date.now();
      await browser.open();
      await untilTrue(async () => (await browser.scans()).length > 0, 'the first scan is done', 60_000);
      const [first] = await browser.scans();
      all.push(Number(first?.endedAt) - startedAt);
    }
    return [
      { figure: 'restart_to_scan_ms', value: percentile(all, 0.5), unit: 'ms', n: all.length },
      { figure: 'restart_to_scan_ms_max', value: percentile(all, 1), unit: 'ms', n: all.length },
    ];
  } finally {
    await browser.stop();
    await network.stop();
    await forgetChromiumTemplate();
  }
}
