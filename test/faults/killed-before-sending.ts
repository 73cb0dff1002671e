import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Gate } from '../servers/gate.ts';
import { attempts, expectOnce, posts, UPLOAD, writes } from './proof.ts';
import { nextMinute, picture, queue, reached, row, until, untilTrue } from './acts.ts';
import { holdLock, holdTable, lockUse } from './in-page.ts';
import type { Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

/** SIGKILL where nothing irreversible has begun: it is sent once, and never early. */
export const killedBeforeSending: readonly Scenario[] = [
  {
    title: 'F1: killed right after it was queued',
    async run(rig) {
      const due = nextMinute(15_000);
      const id = await queue(rig, { at: due });
      await rig.browser.kill();
      await rig.browser.open();
      await expectOnce(rig, id, { within: 120_000 });
      expectNotBefore(rig, due);
    },
  },
  {
    title: 'F1: killed when an alarm had woken the background, before the claim',
    async run(rig) {
      const due = nextMinute(65_000);
      const id = await queue(rig, { at: due });
      await rig.browser.page.evaluate(holdLock, 'tend-scan');
      await rig.browser.stopBackground();
      const isWoken = async () => (await rig.browser.page.evaluate(lockUse, 'tend-scan')).waiting > 0;
      await untilTrue(isWoken, 'an alarm wakes the background', due - Date.now());
      assert.equal((await row(rig, id))['state'], 'scheduled');
      await rig.browser.kill();
      await rig.browser.open();
      await expectOnce(rig, id, { within: 150_000 });
      expectNotBefore(rig, due);
    },
  },
  {
    title: 'F1: killed while a picture was on its way, which the server never got',
    run: (rig) => killedWhileUploading(rig, 'hold-before'),
  },
  {
    title: 'F1: killed when the server had a picture and had not answered yet',
    run: (rig) => killedWhileUploading(rig, 'hold-after'),
  },
  {
    title: 'F1: killed while everything was ready and waited for the instant',
    async run(rig) {
      const due = nextMinute(10_000);
      const id = await queue(rig, { at: due });
      await until(rig, id, ['prepared'], due - Date.now());
      await rig.browser.kill();
      assert.deepEqual(await posts(rig), []);
      await rig.browser.open();
      await expectOnce(rig, id, { within: 120_000 });
      expectNotBefore(rig, due);
    },
  },
  {
    title: 'F1: killed while the attempt was being written, which had not been committed',
    async run(rig) {
      const due = nextMinute(10_000);
      const id = await queue(rig, { at: due });
      await until(rig, id, ['prepared'], due - Date.now());
      await rig.browser.page.evaluate(holdTable, { database: 'tend', table: 'deliveries' });
      await sleep(Math.max(0, due - Date.now()));
      const isWriting = async () => (await rig.browser.page.evaluate(lockUse, 'tend-scan')).held > 0;
      await untilTrue(isWriting, 'the scan waits for the table');
      await rig.browser.kill();
      assert.equal(writes(rig).length, 0);
      await rig.browser.open();
      await expectOnce(rig, id, { within: 120_000 });
      assert.equal((await attempts(rig, id)).length, 1);
    },
  },
];

async function killedWhileUploading(rig: Rig, kind: 'hold-before' | 'hold-after'): Promise<void> {
  const gate = new Gate();
  const id = await queueWithGate(rig, { kind, gate });
  await reached(gate);
  assert.equal((await row(rig, id))['state'], 'claimed');
  await rig.browser.kill();
  gate.cut();
  await rig.browser.open();
  await expectOnce(rig, id);
  assert.ok((await posts(rig))[0]?.embed, 'the picture is part of the post');
}

async function queueWithGate(
  rig: Rig,
  fault: { readonly kind: 'hold-before' | 'hold-after'; readonly gate: Gate },
): Promise<string> {
  const media = [await picture(rig)];
  rig.network.faults.on(UPLOAD, fault);
  return queue(rig, { media });
}

function expectNotBefore(rig: Rig, due: number): void {
  for (const { firstByteAt } of writes(rig)) assert.ok(firstByteAt >= due, `${due - firstByteAt} ms early`);
}
