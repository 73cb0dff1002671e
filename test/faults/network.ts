import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../servers/fault.ts';
import { ask, connect, nextMinute, picture, queue, reasonOf, row, until, untilTrue } from './acts.ts';
import { DEADLINE_MS } from './in-flight.ts';
import { passTime } from './in-page.ts';
import {
  expectAsked,
  expectOnce,
  GET,
  looks,
  outcomes,
  posts,
  PUT,
  REFRESH,
  UPLOAD,
  writes,
} from './proof.ts';
import type { Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

/** What the network does to a request of which something, or nothing, has left. */
export const network: readonly Scenario[] = [
  {
    title: 'F20: offline before the start',
    async run(rig) {
      await rig.browser.setOffline(true);
      const id = await queue(rig);
      await until(rig, id, ['scheduled', 'prepared']);
      await untilTrue(async () => reasonOf(await row(rig, id)) === 'offline', 'it says why it waits');
      assert.equal((await row(rig, id))['attempts'], 0);
      await rig.browser.setOffline(false);
      await expectOnce(rig, id, { within: 90_000 });
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F21: connections are refused while a picture is to be uploaded',
    async run(rig) {
      const media = [await picture(rig)];
      await rig.network.closeDoor();
      const id = await queue(rig, { media });
      await untilTrue(async () => Number((await row(rig, id))['prepareTries']) > 0, 'it is tried');
      await rig.network.openDoor();
      await expectOnce(rig, id, { within: 120_000 });
      assert.deepEqual(await outcomes(rig, id), ['accepted']);
    },
  },
  {
    title: 'F21: connections are refused at the moment of sending',
    async run(rig) {
      await rig.network.closeDoor();
      const id = await queue(rig);
      await until(rig, id, ['unknown'], 60_000);
      await rig.network.openDoor();
      await afterDeadline(rig);
      await expectOnce(rig, id, { within: 120_000 });
    },
  },
  sendFault(
    'F22: the connection is reset, the server never got the request',
    { kind: 'drop-before' },
    'absent',
  ),
  sendFault('F22: the connection is reset after the server had committed', { kind: 'drop-after' }, 'there'),
  sendFault('F23: 500, nothing was committed', { kind: 'answer-before', status: 500 }, 'absent'),
  sendFault('F24: 500, although it was committed', { kind: 'answer-after', status: 500 }, 'there', true),
  sendFault(
    'F24: a gateway gives up with 504 after the commit',
    { kind: 'answer-after', status: 504 },
    'there',
  ),
  sendFault(
    'F28: a hotel’s sign-in page answers 200 in place of the server',
    { kind: 'captive-portal' },
    'absent',
  ),
  sendFault('F22: the answer breaks off half way', { kind: 'truncated' }, 'there'),
  sendFault('F22: the answer is 200 and no JSON', { kind: 'malformed-json' }, 'there'),
  {
    title: 'F25: committed and not answered, and the first look doesn’t see it yet',
    async run(rig) {
      rig.network.faults.on(PUT, { kind: 'drop-after' }, { containing: rig.text });
      const id = await queue(rig);
      await until(rig, id, ['unknown']);
      rig.network.faults.on(GET, { kind: 'answer-before', status: 400, error: 'RecordNotFound' });
      await afterDeadline(rig);
      await expectOnce(rig, id, { within: 90_000 });
    },
  },
  tooMany('F26: 429 with Retry-After in seconds', { 'retry-after': '6' }, 6_000),
  tooMany(
    'F26: 429 with Retry-After as a date',
    () => ({ 'retry-after': new Date(Date.now() + 9_000).toUTCString() }),
    7_000,
  ),
  tooMany('F26: 429 twice, without a word about when', {}, 1_000, 2),
  {
    title: 'F26: 429 with an absurd Retry-After',
    async run(rig) {
      const headers = { 'retry-after': '99999999999999999999' };
      rig.network.faults.on(PUT, { kind: 'answer-before', status: 429, headers }, { containing: rig.text });
      const id = await queue(rig);
      await expectAsked(rig, id, { state: 'missed', reason: 'rate-limited' });
      assert.equal(writes(rig).length, 1);
    },
  },
  {
    title: 'F27: the session ends in the middle; two posts need it at once and it is exchanged once',
    async run(rig) {
      const expired = { kind: 'answer-before', status: 400, error: 'ExpiredToken' } as const;
      const texts = [`${rig.text} one`, `${rig.text} two`];
      for (const containing of texts) rig.network.faults.on(PUT, expired, { containing });
      const before = exchanges(rig);
      const at = nextMinute(5_000);
      const ids: string[] = [];
      for (const text of texts) ids.push(await queue(rig, { at, text }));
      for (const id of ids) await until(rig, id, ['published'], 90_000);
      assert.deepEqual((await posts(rig)).map(({ text }) => text).sort(), [
        `${rig.text} one`,
        `${rig.text} two`,
      ]);
      assert.ok(exchanges(rig) - before <= 2);
      assert.equal((await posts(rig)).length, 2);
    },
  },
  {
    title: 'F27: the password was revoked: the person is asked, and after connecting again it goes out once',
    async run(rig) {
      const refused = { kind: 'answer-before', status: 400, error: 'ExpiredToken' } as const;
      rig.network.faults.on(PUT, refused, { containing: rig.text });
      rig.network.faults.on(REFRESH, refused, { times: Infinity });
      const id = await queue(rig);
      await until(rig, id, ['needs-login']);
      assert.deepEqual(await posts(rig), []);
      rig.network.faults.clear();
      await connect(rig.browser.page, rig.account);
      await expectOnce(rig, id, { within: 90_000 });
    },
  },
  {
    title: 'F29: an upload stops at 95 %',
    async run(rig) {
      const media = [await picture(rig)];
      rig.network.faults.on(UPLOAD, { kind: 'cut-midway' });
      const id = await queue(rig, { media });
      await expectOnce(rig, id, { within: 120_000 });
      assert.deepEqual(await outcomes(rig, id), ['accepted']);
      assert.ok((await posts(rig))[0]?.embed, 'the picture is part of the post');
    },
  },
  {
    title: 'F30: the first attempt’s copy is refused after an unknown outcome: found, not posted twice',
    async run(rig) {
      rig.network.faults.on(PUT, { kind: 'drop-after' }, { containing: rig.text });
      const id = await queue(rig);
      await until(rig, id, ['unknown']);
      // The look is misled, and the server then refuses what is at its place already.
      rig.network.faults.on(GET, { kind: 'answer-before', status: 400, error: 'RecordNotFound' });
      rig.network.faults.on(
        PUT,
        { kind: 'answer-before', status: 400, error: 'InvalidSwap' },
        { containing: rig.text },
      );
      await afterDeadline(rig);
      await untilTrue(() => writes(rig).length === 2, 'it is sent again under its key', 60_000);
      await until(rig, id, ['unknown', 'verifying', 'published']);
      await afterDeadline(rig);
      await expectOnce(rig, id, { within: 90_000 });
    },
  },
  {
    title: 'F43: the permission for the server’s host is taken away',
    async run(rig) {
      await rig.browser.revokeHosts();
      const id = await queue(rig);
      const { state } = await until(rig, id, ['published', 'needs-person', 'rejected', 'missed'], 150_000);
      // This server answers any origin, so that the post may go out; what must not happen is silence.
      if (state === 'published') await expectOnce(rig, id);
      else assert.deepEqual(await posts(rig), []);
    },
  },
];

/** One fault of the sending request; afterwards a look decides. */
function sendFault(title: string, fault: Fault, found: 'there' | 'absent', quick = false): Scenario {
  return {
    title,
    ...(quick ? { quick: true } : {}),
    async run(rig) {
      rig.network.faults.on(PUT, fault, { containing: rig.text });
      const id = await queue(rig);
      await until(rig, id, ['unknown'], 60_000);
      assert.equal(looks(rig).length, 0, 'no look before the deadline');
      await afterDeadline(rig);
      await expectOnce(rig, id, { within: 90_000 });
      assert.equal(writes(rig).length, found === 'there' ? 1 : 2);
      assert.deepEqual(
        await outcomes(rig, id),
        found === 'there' ? ['found-later'] : ['found-absent', 'accepted'],
      );
    },
  };
}

type Headers = Readonly<Record<string, string>>;

/** "Too many requests", and how long the next attempt has to keep away at least. */
function tooMany(title: string, headers: Headers | (() => Headers), waitMs: number, times = 1): Scenario {
  return {
    title,
    async run(rig) {
      const given = typeof headers === 'function' ? headers() : headers;
      rig.network.faults.on(
        PUT,
        { kind: 'answer-before', status: 429, headers: given },
        { containing: rig.text, times },
      );
      const id = await queue(rig);
      await expectOnce(rig, id, { within: 240_000 });
      const sent = writes(rig);
      assert.equal(sent.length, times + 1);
      for (const [index, { firstByteAt }] of sent.slice(1).entries())
        assert.ok(
          firstByteAt - Number(sent[index]?.firstByteAt) >= waitMs,
          'not before the server allows it',
        );
    },
  };
}

/** Lets the deadline of what is open pass, without waiting, and has it looked at. */
async function afterDeadline(rig: Rig): Promise<void> {
  await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: false });
  await sleep(100);
  await ask(rig.browser.page, 'scan.now', {});
}

const exchanges = ({ network: { requests } }: Rig): number =>
  requests().filter(({ method }) => method === REFRESH).length;
