import assert from 'node:assert/strict';
import { Gate } from '../servers/gate.ts';
import { queue, reached, reasonOf, row, until, untilTrue } from './acts.ts';
import { DEADLINE_MS, inFlight, killLater } from './in-flight.ts';
import { holdTable, passTime } from './in-page.ts';
import { expectOnce, GET, looks, outcomes, posts, PUT, REFRESH, writes } from './proof.ts';
import type { Scenario } from './scenario.ts';

/** SIGKILL from the attempt on: what may have left counts as sent until a look at the server says otherwise. */
export const killedWhileSending: readonly Scenario[] = [
  {
    title: 'F2: killed after the attempt was written, before the first byte',
    quick: true,
    async run(rig) {
      await rig.browser.page.evaluate(holdTable, { database: 'tend-vault', table: 'secrets' });
      const id = await queue(rig);
      await until(rig, id, ['sending']);
      await killLater(rig);
      assert.equal(writes(rig).length, 0);
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.deepEqual(await outcomes(rig, id), ['found-absent', 'accepted']);
    },
  },
  {
    title: 'F2: killed with the request under way, which the server never got',
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-before');
      await killLater(rig);
      gate.cut();
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.deepEqual(await outcomes(rig, id), ['found-absent', 'accepted']);
    },
  },
  {
    title: 'F9: killed with the request under way, which the server committed when the browser was back',
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-before');
      await rig.browser.kill();
      await rig.browser.open();
      await until(rig, id, ['unknown']);
      gate.open();
      await untilTrue(async () => (await posts(rig)).length === 1, 'the server commits');
      await expectOnce(rig, id, { within: 150_000 });
      assert.equal(writes(rig).length, 1);
      assert.deepEqual(await outcomes(rig, id), ['found-later']);
    },
  },
  {
    title: 'F3: killed when the server had committed and not answered yet',
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await rig.browser.kill();
      await rig.browser.open();
      await until(rig, id, ['unknown']);
      await expectOnce(rig, id, { within: 150_000 });
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F4: killed after the answer had come, before it was stored',
    async run(rig) {
      const { id, gate } = await inFlight(rig, 'hold-after');
      // The times move first: nobody gets at the table afterwards.
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: true });
      await rig.browser.page.evaluate(holdTable, { database: 'tend', table: 'deliveries' });
      gate.open();
      await untilTrue(() => writes(rig)[0]?.answeredStatus === 200, 'the answer is sent');
      await rig.browser.kill();
      await rig.browser.open();
      assert.notEqual((await row(rig, id))['state'], 'sending');
      await expectOnce(rig, id);
      assert.deepEqual(await outcomes(rig, id), ['found-later']);
    },
  },
  {
    title: 'F5: killed as soon as it was stored, before anything was told of it',
    async run(rig) {
      const id = await queue(rig);
      await until(rig, id, ['published']);
      await rig.browser.kill();
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.deepEqual(await outcomes(rig, id), ['accepted']);
    },
  },
  {
    title: 'F3: killed again while the outcome was unknown and waited for its deadline',
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await rig.browser.kill();
      await rig.browser.open();
      await until(rig, id, ['unknown']);
      assert.equal(looks(rig).length, 0);
      await killLater(rig);
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F3: killed in the scan at start-up after the last kill, while it looked at the server',
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await killLater(rig);
      const look = new Gate();
      rig.network.faults.on(GET, { kind: 'hold-before', gate: look });
      await rig.browser.open();
      await reached(look);
      await rig.browser.kill();
      look.cut();
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F3: killed after the server had said that it is there, before that was stored',
    async run(rig) {
      rig.network.faults.on(PUT, { kind: 'drop-after' }, { containing: rig.text });
      const id = await queue(rig);
      await until(rig, id, ['unknown']);
      const look = new Gate();
      rig.network.faults.on(GET, { kind: 'hold-after', gate: look });
      await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
      await reached(look, 90_000);
      assert.equal((await row(rig, id))['state'], 'verifying');
      await rig.browser.kill();
      look.cut();
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F3: killed five times in a row at start-up',
    quick: true,
    async run(rig) {
      const { id } = await inFlight(rig, 'hold-after');
      await killLater(rig);
      for (let n = 0; n < 5; n++) await rig.browser.openAndKill();
      await rig.browser.open();
      await expectOnce(rig, id);
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F26: killed while it waited because the server had said "too many"',
    async run(rig) {
      const retryAfter = { 'retry-after': '20' };
      rig.network.faults.on(
        PUT,
        { kind: 'answer-before', status: 429, headers: retryAfter },
        { containing: rig.text },
      );
      const id = await queue(rig);
      await untilTrue(async () => reasonOf(await row(rig, id)) === 'rate-limited', 'it waits');
      await rig.browser.kill();
      await rig.browser.open();
      await expectOnce(rig, id, { within: 120_000 });
      const [refused, sent] = writes(rig);
      assert.ok(
        Number(sent?.firstByteAt) - Number(refused?.firstByteAt) >= 20_000,
        'not before the server allows it',
      );
    },
  },
  {
    title: 'F27: killed when the server had exchanged the session and not answered yet',
    async run(rig) {
      rig.network.faults.on(
        PUT,
        { kind: 'answer-before', status: 400, error: 'ExpiredToken' },
        { containing: rig.text },
      );
      const gate = new Gate();
      rig.network.faults.on(REFRESH, { kind: 'hold-after', gate });
      const id = await queue(rig);
      await reached(gate);
      await killLater(rig);
      gate.cut();
      await rig.browser.open();
      await expectOnce(rig, id);
    },
  },
];
