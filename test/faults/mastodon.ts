import assert from 'node:assert/strict';
import { ask, queue, row, until, untilTrue } from './acts.ts';
import { DEADLINE_MS, inFlight, killLater } from './in-flight.ts';
import { holdTable, passTime } from './in-page.ts';
import { expectOnce, outcomes, POST_STATUS, scan, takenOver, textsListed, writes } from './proof.ts';
import type { Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

/** Between two looks. */
const GAP_MS = 125_000;

/** A server that ignores idempotency keys: what is not found is never sent again unless the person says so. */
export const mastodon: readonly Scenario[] = [
  {
    title: 'F3: on Mastodon, killed when the server had committed and not answered yet',
    onMastodon: true,
    quick: true,
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await killLater(rig);
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
      assert.deepEqual(await outcomes(rig, id), ['found-later']);
    },
  },
  {
    title: 'F2: on Mastodon, killed with the request under way, which the server never got',
    onMastodon: true,
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-before');
      await killLater(rig);
      gate.cut();
      await rig.browser.open();
      await decideAfterTwoLooks(rig, id);
      await expectOnce(rig, id, { within: 90_000 });
      assert.equal(writes(rig).length, 2);
    },
  },
  {
    title: 'F4: on Mastodon, killed after the answer had come, before it was stored',
    onMastodon: true,
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-after');
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: true });
      await rig.browser.page.evaluate(holdTable, { database: 'tend', table: 'deliveries' });
      gate.open();
      await untilTrue(() => writes(rig)[0]?.answeredStatus === 200, 'the answer is sent');
      await rig.browser.kill();
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title:
      'F9: on Mastodon, killed with the request under way, which the server committed when the browser was back',
    onMastodon: true,
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-before');
      await rig.browser.kill();
      await rig.browser.open();
      await until(rig, id, ['unknown']);
      gate.open();
      await untilTrue(async () => (await textsListed(rig)).length === 1, 'the server commits');
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
      await scan(rig);
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title:
      'F6: on Mastodon, the background is stopped with a request under way that the server has committed',
    onMastodon: true,
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await rig.browser.stopBackground();
      await takenOver(rig, id);
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
      await scan(rig);
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F24: on Mastodon, 500 although it was committed',
    onMastodon: true,
    async run(rig) {
      rig.network.faults.on(POST_STATUS, { kind: 'answer-after', status: 500 }, { containing: rig.text });
      const id = await queue(rig);
      await until(rig, id, ['unknown'], 60_000);
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
      await scan(rig);
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
];

/** Nothing is found, twice: it isn't sent again by itself. Then the person looks, and says that it isn't there. */
async function decideAfterTwoLooks(rig: Rig, id: string): Promise<void> {
  await untilTrue(async () => Number((await row(rig, id))['looks']) === 1, 'the first look', 60_000);
  await until(rig, id, ['unknown']);
  await rig.browser.page.evaluate(passTime, { ms: GAP_MS, thenHold: false });
  await scan(rig);
  await until(rig, id, ['needs-person'], 60_000);
  assert.deepEqual(await textsListed(rig), []);
  assert.equal(writes(rig).length, 1);
  await ask(rig.browser.page, 'delivery.act', { id, act: { kind: 'it-isnt' } });
}
