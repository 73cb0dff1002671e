import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { queue, row, rows, until, untilTrue } from './acts.ts';
import { DEADLINE_MS, inFlight, killLater } from './in-flight.ts';
import { passTime } from './in-page.ts';
import { attempts, expectOnce, outcomes, posts, scan, takenOver, writes } from './proof.ts';
import type { Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

const NEWER = '9.9.9';

/** The background is stopped, replaced or switched off while a request is under way. */
export const background: readonly Scenario[] = [
  {
    title: 'F6: the server answers after 45 s, longer than browsers let an idle background live',
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-after');
      const { owner } = await row(rig, id);
      // The browsers count in real time, and the studio must not keep the background awake by asking it anything.
      await sleep(45_000);
      gate.open();
      await until(rig, id, ['published']);
      const [attempt] = await attempts(rig, id);
      assert.equal(attempt?.['owner'], owner);
      await expectOnce(rig, id);
      assert.deepEqual(await outcomes(rig, id), ['accepted']);
    },
  },
  {
    title: 'F6: the background is stopped with a request under way that the server has committed',
    quick: true,
    run: (rig) => stoppedInFlight(rig, 'hold-after', ['found-later']),
  },
  {
    title:
      'F9: the background, which held the lock, is stopped with a request under way that the server has not got',
    run: (rig) => stoppedInFlight(rig, 'hold-before', ['found-absent', 'accepted']),
  },
  {
    title: 'F7: the extension is reloaded with a request under way',
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await rig.browser.reloadExtension();
      await until(rig, id, ['unknown']);
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
      await scan(rig);
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
      await expectAlarms(rig);
    },
  },
  {
    title: 'F7: the extension is switched off with a request under way, and on again',
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-before');
      await rig.browser.setEnabled(false);
      gate.open();
      await untilTrue(async () => (await posts(rig)).length === 1, 'the server commits');
      await rig.browser.setEnabled(true);
      await until(rig, id, ['unknown']);
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
      await scan(rig);
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
      await expectAlarms(rig);
    },
  },
  {
    title: 'F7: killed with a request under way; the next start brings a newer version',
    only: 'chromium',
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await rig.browser.offerUpdate(NEWER);
      await killLater(rig);
      await rig.browser.open();
      await rig.browser.untilUpdated();
      await untilTrue(() => isNoted(rig), 'the log says so');
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
      await expectAlarms(rig);
    },
  },
  {
    title: 'F7: a newer version comes while a request is under way, and waits until it is answered',
    only: 'firefox',
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-after');
      await rig.browser.offerUpdate(NEWER);
      await sleep(3_000);
      assert.equal((await row(rig, id))['state'], 'sending');
      gate.open();
      await until(rig, id, ['published']);
      assert.deepEqual(await outcomes(rig, id), ['accepted']);
      await rig.browser.untilUpdated();
      await untilTrue(() => isNoted(rig), 'the log says so');
      await expectOnce(rig, id);
    },
  },
  {
    title: 'F8: twenty looks at once, from three pages',
    async run(rig) {
      const { browser } = rig;
      const pages = [
        browser.page,
        await browser.openPage('popup.html'),
        await browser.openPage('studio.html'),
      ];
      const id = await queue(rig);
      const many = (count: number): Promise<unknown> => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
        ).chrome;
        return Promise.all(
          Array.from({ length: count }, () => runtime.sendMessage({ tend: 'scan.now', input: {} })),
        ).then(() => null);
      };
      await Promise.all(pages.map((page) => page.evaluate(many, 20)));
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
      assert.deepEqual(await outcomes(rig, id), ['accepted']);
    },
  },
];

async function stoppedInFlight(
  rig: Rig,
  kind: 'hold-before' | 'hold-after',
  expected: readonly string[],
): Promise<void> {
  const { id, gate } = await inFlight(rig, kind);
  await rig.browser.stopBackground();
  await takenOver(rig, id);
  gate.cut();
  await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
  await scan(rig);
  await expectOnce(rig, id);
  assert.deepEqual(await outcomes(rig, id), expected);
}

const isNoted = async (rig: Rig): Promise<boolean> =>
  (await rows(rig, 'activity')).some(
    ({ kind, args }) => kind === 'extension-updated' && (args as { version?: string }).version === NEWER,
  );

/** The one-minute tick is there again: browsers clear all alarms of an extension that is replaced. */
async function expectAlarms({ browser }: Rig): Promise<void> {
  const names = await browser.page.evaluate(async () => {
    const { alarms } = (
      globalThis as unknown as { chrome: { alarms: { getAll(): Promise<{ name: string }[]> } } }
    ).chrome;
    return (await alarms.getAll()).map(({ name }) => name);
  }, null);
  assert.ok(names.includes('tick'), `alarms: ${names.join()}`);
}
