import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, nextMinute, queue, row, rows, until, untilTrue } from './acts.ts';
import { inFlight } from './in-flight.ts';
import { passTime } from './in-page.ts';
import { expectOnce, outcomes, posts, scan, writes } from './proof.ts';
import type { Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A minute, less what a slow machine may be late with the first of two. */
const APART_MS = 55_000;

/** The browser or the computer was away, and alarms do what they like. */
export const times: readonly Scenario[] = [
  {
    title: 'F11: the browser was closed when it was due and comes back ten minutes later, within grace',
    quick: true,
    async run(rig) {
      const id = await queue(rig, { at: nextMinute(5 * MINUTE_MS) });
      await closedFor(rig, Number((await row(rig, id))['dueAt']) - Date.now() + 10 * MINUTE_MS);
      await expectOnce(rig, id, { within: 120_000 });
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F12: three days away with 40 due: none goes out unasked, and what the person releases is paced',
    quick: true,
    async run(rig) {
      const due = nextMinute(10 * MINUTE_MS);
      const ids: string[] = [];
      for (let n = 0; n < 40; n++)
        ids.push(await queue(rig, { at: due + n * 30 * MINUTE_MS, text: `${rig.text} #${n}` }));
      await closedFor(rig, 3 * DAY_MS);
      await scan(rig);
      await untilTrue(async () => (await inState(rig, 'missed')) === 40, 'all 40 are one list');
      await rig.browser.kill();
      await rig.browser.open();
      await scan(rig);
      assert.equal(await inState(rig, 'missed'), 40);
      assert.deepEqual(await posts(rig), []);

      const released = ids.slice(0, 3);
      for (const id of released) await ask(rig.browser.page, 'delivery.act', { id, act: { kind: 'now' } });
      for (const id of released) await until(rig, id, ['published'], 400_000);
      const sentAt = writes(rig).map(({ firstByteAt }) => firstByteAt);
      for (const [index, at] of sentAt.slice(1).entries())
        assert.ok(at - Number(sentAt[index]) >= APART_MS, `only ${at - Number(sentAt[index])} ms apart`);
      const listed = (await posts(rig)).map(({ text }) => text).sort();
      assert.deepEqual(
        listed,
        [0, 1, 2].map((n) => `${rig.text} #${n}`),
      );
      assert.equal(await inState(rig, 'missed'), 37);
    },
  },
  {
    title: 'F13: the computer sleeps while a request is under way, and wakes after its deadline',
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-after');
      rig.browser.sleep();
      try {
        await sleep(95_000);
      } finally {
        rig.browser.wake();
      }
      gate.cut();
      await expectOnce(rig, id, { within: 150_000 });
      assert.equal(writes(rig).length, 1);
      assert.deepEqual(await outcomes(rig, id), ['found-later']);
    },
  },
  {
    title: 'F17: planned 60 days ahead, which is more than an alarm of Firefox can count',
    async run(rig) {
      const at = Math.ceil(Date.now() / MINUTE_MS) * MINUTE_MS + 60 * DAY_MS;
      const id = await queue(rig, { at });
      await scan(rig);
      const alarms = await alarmsOf(rig);
      for (const { name, scheduledTime } of alarms)
        assert.ok(scheduledTime <= Date.now() + DAY_MS + MINUTE_MS, `${name} is too far ahead`);
      // Firefox fires an alarm that is 2^32 ms too far ahead within seconds.
      await sleep(12_000);
      assert.equal((await row(rig, id))['state'], 'scheduled');
      assert.deepEqual(await posts(rig), []);
    },
  },
  {
    title: 'F18: all alarms are lost, and doubled looks come instead',
    async run(rig) {
      const due = nextMinute(10_000);
      const id = await queue(rig, { at: due });
      await scan(rig);
      await rig.browser.page.evaluate(clearAlarms, null);
      await rig.browser.stopBackground();
      await sleep(Math.max(0, due - Date.now()));
      await Promise.all([scan(rig), scan(rig)]);
      await expectOnce(rig, id, { within: 60_000 });
      assert.equal(writes(rig).length, 1);
      assert.ok((await alarmsOf(rig)).some(({ name }) => name === 'tick'));
    },
  },
  {
    title: 'F18: an alarm comes for a post that was moved to another day, and for one that was cancelled',
    async run(rig) {
      const due = nextMinute(50_000);
      const moved = await queue(rig, { at: due, text: `${rig.text} moved` });
      const cancelled = await queue(rig, { at: due, text: `${rig.text} cancelled` });
      await scan(rig);
      const wall = new Date(due + DAY_MS).toISOString().slice(0, 16);
      const planned = { wall, zone: 'UTC', disambiguation: 'earlier' };
      await ask(rig.browser.page, 'delivery.act', { id: moved, act: { kind: 'reschedule', planned } });
      await ask(rig.browser.page, 'delivery.act', { id: cancelled, act: { kind: 'cancel' } });
      await sleep(Math.max(0, due - Date.now()) + 2_000);
      await scan(rig);
      assert.deepEqual(await posts(rig), []);
      assert.equal((await row(rig, moved))['state'], 'scheduled');
      assert.equal((await row(rig, cancelled))['state'], 'cancelled');
    },
  },
  {
    title: 'F19: 600 posts are planned with two alarms',
    only: 'chromium',
    async run(rig) {
      const first = Math.ceil(Date.now() / MINUTE_MS) * MINUTE_MS + DAY_MS;
      const id = await queue(rig, { at: first });
      await rig.browser.page.evaluate(copyDelivery, { id, count: 600 });
      await scan(rig);
      assert.equal(await inState(rig, 'scheduled'), 601);
      assert.deepEqual((await alarmsOf(rig)).map(({ name }) => name).sort(), ['next-due', 'tick']);
    },
  },
];

/** Ends the browser and opens it again as if so many ms had gone by. */
async function closedFor(rig: Rig, ms: number): Promise<void> {
  await rig.browser.page.evaluate(passTime, { ms, thenHold: true });
  await rig.browser.kill();
  await rig.browser.open();
}

const inState = async (rig: Rig, wanted: string): Promise<number> =>
  (await rows(rig, 'deliveries')).filter(({ state }) => state === wanted).length;

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

const alarmsOf = ({ browser }: Rig): Promise<Alarm[]> => browser.page.evaluate(getAlarms, null);

/** Runs in the page. */
function getAlarms(): Promise<Alarm[]> {
  return (
    globalThis as unknown as { chrome: { alarms: { getAll(): Promise<Alarm[]> } } }
  ).chrome.alarms.getAll();
}

/** Runs in the page. */
async function clearAlarms(): Promise<null> {
  await (
    globalThis as unknown as { chrome: { alarms: { clearAll(): Promise<boolean> } } }
  ).chrome.alarms.clearAll();
  return null;
}

/** Runs in the page: the same delivery many times, a minute apart. */
function copyDelivery({ id, count }: { id: string; count: number }): Promise<null> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const transaction = open.result.transaction('deliveries', 'readwrite');
      const store = transaction.objectStore('deliveries');
      const request = store.get(id) as IDBRequest<{ dueAt: number; nextAt: number }>;
      request.onsuccess = () => {
        const { result } = request;
        for (let n = 1; n <= count; n++) {
          const later = n * 60_000;
          store.add({
            ...result,
            id: `${id}-${n}`,
            dueAt: result.dueAt + later,
            nextAt: result.nextAt + later,
          });
        }
      };
      transaction.oncomplete = () => {
        open.result.close();
        resolve(null);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
