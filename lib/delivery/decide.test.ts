import { describe, expect, it } from 'vitest';
import type { Delivery, Frozen } from '@/lib/domain/delivery';
import { failure, type FailureCode } from '@/lib/domain/failure';
import { decide } from './decide';
import type { Decision, DeliveryEvent, Facts } from './decision';
import { delivery, DUE, facts, frozen } from './fixtures';
import { LEAD_MS, MAX_LOOKS, PREPARE_MS, SEND_DEADLINE_MS, STALE_PREPARED_MS } from './timing';

const GRACE = 30 * 60_000;
const tick = { type: 'tick' } as const;
const prepared = (patch: Partial<Delivery> = {}): Delivery =>
  delivery({ state: 'prepared', key: 'k1', frozen, nextAt: DUE, ...patch });

/** Runs a chain of events, each at its own time, and gives the last decision. */
function run(from: Delivery, ...steps: readonly (readonly [DeliveryEvent, Partial<Facts>])[]): Decision {
  let last: Decision = { delivery: from, log: [], effects: [] };
  for (const [event, given] of steps) last = decide(last.delivery, event, facts(given));
  return last;
}

const sending = (given: Partial<Facts> = {}): Delivery =>
  run(prepared(), [tick, { now: DUE, ...given }]).delivery;

const sendFails = (code: FailureCode, given: Partial<Facts> = {}, retryAt?: number): Decision =>
  decide(
    sending(),
    { type: 'send-failed', attemptId: 'id-1', failure: failure(code, 'why', retryAt) },
    facts({ now: DUE + 500, ...given }),
  );

describe('the way of a delivery that goes well', () => {
  it('waits until the lead, claims, waits for the instant, sends once', () => {
    const early = decide(delivery(), tick, facts({ now: DUE - LEAD_MS - 1 }));
    expect(early.delivery.state).toBe('scheduled');
    expect(early.effects).toEqual([]);

    const claimed = decide(delivery(), tick, facts({ now: DUE - LEAD_MS, newKey: 'k1' }));
    expect(claimed.delivery).toMatchObject({
      state: 'claimed',
      owner: 'me',
      key: 'k1',
      nextAt: DUE - LEAD_MS + PREPARE_MS,
    });
    expect(claimed.effects).toEqual(['prepare']);

    const ready = decide(
      claimed.delivery,
      { type: 'prepared', frozen, claim: claimed.delivery.version },
      facts({ now: DUE - 30_000 }),
    );
    expect(ready.delivery).toMatchObject({ state: 'prepared', nextAt: DUE, owner: null, frozen });

    expect(decide(ready.delivery, tick, facts({ now: DUE - 1 })).delivery).toBe(ready.delivery);

    const sent = decide(ready.delivery, tick, facts({ now: DUE }));
    expect(sent.delivery).toMatchObject({
      state: 'sending',
      attemptId: 'id-1',
      attempts: 1,
      nextAt: DUE + SEND_DEADLINE_MS,
    });
    expect(sent.effects).toEqual(['send']);

    const done = decide(
      sent.delivery,
      {
        type: 'accepted',
        attemptId: 'id-1',
        accepted: { kind: 'published', id: 'at://x', url: 'https://x' },
      },
      facts({ now: DUE + 300 }),
    );
    expect(done.delivery).toMatchObject({ state: 'published', remote: { id: 'at://x', proof: 'answer' } });
    expect(done.delivery.nextAt).toBeUndefined();
    expect(done.ends).toMatchObject({ id: 'id-1', outcome: 'accepted' });
  });
});

describe('R1: the attempt is written with the state that sends', () => {
  it('carries revision, key, hash, owner and deadline', () => {
    const { opens } = decide(prepared(), tick, facts({ now: DUE }));
    expect(opens).toMatchObject({
      revision: 1,
      key: frozen.key,
      bodyHash: frozen.hash,
      owner: 'me',
      startedAt: DUE,
      deadline: DUE + SEND_DEADLINE_MS,
      open: 1,
    });
  });

  it('never sends without a frozen body', () => {
    const bare = prepared({ frozen: null });
    expect(decide(bare, tick, facts({ now: DUE })).delivery.state).toBe('scheduled');
  });
});

describe('R2: an attempt of a dead instance', () => {
  it('becomes unknown and is left alone until its deadline', () => {
    const lost = decide(sending(), { type: 'owner-lost' }, facts({ now: DUE + 5_000, owner: 'next' }));
    expect(lost.delivery).toMatchObject({ state: 'unknown', nextAt: DUE + SEND_DEADLINE_MS });
    expect(lost.effects).toEqual([]);
    const before = decide(lost.delivery, tick, facts({ now: DUE + SEND_DEADLINE_MS - 1 }));
    expect(before.effects).toEqual([]);
    const after = decide(lost.delivery, tick, facts({ now: DUE + SEND_DEADLINE_MS }));
    expect(after.delivery.state).toBe('verifying');
    expect(after.effects).toEqual(['verify']);
  });

  it('a lost claim is only prepared again', () => {
    const claimed = decide(delivery(), tick, facts({ now: DUE - LEAD_MS })).delivery;
    expect(decide(claimed, { type: 'owner-lost' }, facts({ owner: 'next' })).delivery.state).toBe(
      'scheduled',
    );
  });

  it('an answer that comes after its deadline still counts', () => {
    const unknown = decide(sending(), tick, facts({ now: DUE + SEND_DEADLINE_MS })).delivery;
    const late = decide(
      unknown,
      {
        type: 'accepted',
        attemptId: 'id-1',
        accepted: { kind: 'published', id: 'at://x', url: null },
      },
      facts({ now: DUE + SEND_DEADLINE_MS + 1 }),
    );
    expect(late.delivery.state).toBe('published');
  });
});

describe('R3: only what provably came before acceptance is tried again', () => {
  const expected: readonly (readonly [FailureCode, string])[] = [
    ['rejected', 'rejected'],
    ['too-long', 'rejected'],
    ['media-too-large', 'rejected'],
    ['auth-expired', 'needs-login'],
    ['rate-limited', 'retry-at'],
    ['offline', 'prepared'],
    ['aborted', 'prepared'],
    ['server-error', 'unknown'],
    ['unknown-outcome', 'unknown'],
    ['host-unreachable', 'unknown'],
    ['not-a-server', 'unknown'],
    ['conflict', 'unknown'],
  ];
  it.each(expected)('%s -> %s', (code, state) => {
    expect(sendFails(code).delivery.state).toBe(state);
  });

  it('waits at least as long as the network asks', () => {
    const { delivery: later } = sendFails('rate-limited', {}, DUE + 600_000);
    expect(later.nextAt).toBeGreaterThanOrEqual(DUE + 600_000);
  });

  it('asks the person where the network asks to wait beyond the grace period', () => {
    expect(sendFails('rate-limited', {}, DUE + GRACE + 60_000).delivery).toMatchObject({
      state: 'missed',
      asking: 1,
    });
  });

  it('an unexpected end of another attempt changes nothing', () => {
    const row = sending();
    expect(
      decide(row, { type: 'send-failed', attemptId: 'other', failure: failure('rejected') }, facts({}))
        .delivery,
    ).toBe(row);
  });
});

describe('R4: a look at the network before anything is sent again', () => {
  const verifying = (given: Partial<Facts> = {}): Delivery =>
    run(
      sending(),
      [{ type: 'owner-lost' }, { now: DUE + 1 }],
      [tick, { now: DUE + SEND_DEADLINE_MS, ...given }],
    ).delivery;
  const absent = { type: 'verified', attemptId: 'id-1', sighting: { kind: 'absent' } } as const;

  it('there: published, proven by the read', () => {
    const found = decide(
      verifying(),
      { type: 'verified', attemptId: 'id-1', sighting: { kind: 'there', id: 'at://x', url: null } },
      facts({ now: DUE + 95_000 }),
    );
    expect(found.delivery).toMatchObject({ state: 'published', remote: { proof: 'read-back' } });
    expect(found.ends?.outcome).toBe('found-later');
  });

  it('absent on an idempotent platform: the same bytes under the same key again', () => {
    const again = decide(verifying(), absent, facts({ now: DUE + 95_000 }));
    expect(again.delivery).toMatchObject({ state: 'prepared', key: 'k1', frozen });
    const second = decide(again.delivery, tick, facts({ now: DUE + 95_000, newId: 'id-2', newKey: 'k2' }));
    expect(second.opens).toMatchObject({ number: 2, key: frozen.key, bodyHash: frozen.hash });
  });

  it('absent elsewhere: two looks, then the person', () => {
    const once = decide(verifying(), absent, facts({ now: DUE + 95_000, looks: 2, resendWindowMs: 0 }));
    expect(once.delivery.state).toBe('unknown');
    const twice = run(
      once.delivery,
      [tick, { now: once.delivery.nextAt ?? 0 }],
      [absent, { now: DUE + 300_000, looks: 2, resendWindowMs: 0 }],
    );
    expect(twice.delivery).toMatchObject({
      state: 'needs-person',
      asking: 1,
      reason: { code: 'unknown-outcome' },
    });
  });

  it('absent but late beyond grace: missed, not sent', () => {
    expect(decide(verifying(), absent, facts({ now: DUE + GRACE + 1 })).delivery.state).toBe('missed');
  });

  it('looks that fail end in a question', () => {
    let row = verifying();
    for (let look = 1; look <= MAX_LOOKS; look++) {
      row = decide(
        row,
        { type: 'verify-failed', attemptId: 'id-1', failure: failure('server-error') },
        facts({ now: row.nextAt ?? 0 }),
      ).delivery;
      if (row.state === 'unknown') row = decide(row, tick, facts({ now: row.nextAt ?? 0 })).delivery;
    }
    expect(row.state).toBe('needs-person');
  });
});

describe('R6: nothing of it changes while an outcome is open', () => {
  it.each(['cancel', 'drop', 'done-by-hand', 'reinstate'] as const)(
    '%s changes nothing while sending',
    (kind) => {
      const row = sending();
      expect(decide(row, { type: 'person', act: { kind } }, facts({})).delivery).toBe(row);
    },
  );

  it('"it is there" settles an unknown outcome', () => {
    const unknown = decide(sending(), { type: 'owner-lost' }, facts({ now: DUE + 1 })).delivery;
    const told = decide(unknown, { type: 'person', act: { kind: 'its-there' } }, facts({ now: DUE + 2 }));
    expect(told.delivery).toMatchObject({ state: 'published', remote: { proof: 'person' } });
    expect(told.ends).toMatchObject({ id: 'id-1', outcome: 'person-decided' });
  });
});

describe('R7: nothing late goes out by itself', () => {
  it.each(['scheduled', 'held', 'prepared', 'retry-at'] as const)('%s beyond grace is missed', (state) => {
    const row = delivery({ state, key: 'k1', frozen, nextAt: DUE });
    expect(decide(row, tick, facts({ now: DUE + GRACE + 1 })).delivery).toMatchObject({
      state: 'missed',
      asking: 1,
    });
  });

  it('within grace it goes out', () => {
    expect(decide(delivery(), tick, facts({ now: DUE + GRACE })).effects).toEqual(['prepare']);
  });

  it('a missed one waits for the person', () => {
    const missed = decide(delivery(), tick, facts({ now: DUE + GRACE + 1 })).delivery;
    expect(decide(missed, tick, facts({ now: DUE + GRACE + 2 })).delivery).toBe(missed);
  });
});

describe('pause, login, connection', () => {
  it('is held at the claim, and again in the instant of sending', () => {
    expect(decide(delivery(), tick, facts({ now: DUE - LEAD_MS, paused: true })).delivery.state).toBe('held');
    const held = decide(prepared(), tick, facts({ now: DUE, paused: true }));
    expect(held.delivery.state).toBe('held');
    expect(held.opens).toBeUndefined();
  });

  it('goes on after the pause, is missed if the pause outlasts the grace period', () => {
    const held = decide(delivery(), tick, facts({ now: DUE - LEAD_MS, paused: true })).delivery;
    expect(decide(held, { type: 'unblocked' }, facts({ now: DUE - 10_000 })).delivery.state).toBe(
      'scheduled',
    );
    expect(decide(held, tick, facts({ now: held.nextAt ?? 0, paused: true })).delivery.state).toBe('missed');
  });

  it('needs a login, and goes on after it', () => {
    const asks = decide(delivery(), tick, facts({ now: DUE - LEAD_MS, account: 'needs-login' }));
    expect(asks.delivery).toMatchObject({ state: 'needs-login', asking: 1 });
    expect(decide(asks.delivery, { type: 'unblocked' }, facts({ now: DUE - 1_000 })).delivery).toMatchObject({
      state: 'scheduled',
      nextAt: DUE - 1_000,
    });
  });

  it('asks where the account is gone', () => {
    expect(decide(delivery(), { type: 'account-gone' }, facts({})).delivery).toMatchObject({
      state: 'needs-person',
      asking: 1,
    });
  });

  it('uses no attempt while offline', () => {
    const waiting = decide(prepared(), tick, facts({ now: DUE, online: false }));
    expect(waiting.delivery).toMatchObject({ state: 'prepared', attempts: 0, reason: { code: 'offline' } });
    expect(waiting.opens).toBeUndefined();
  });

  it('prepares again what was uploaded long ago, but not after a send', () => {
    const old: Frozen = { ...frozen, at: DUE - STALE_PREPARED_MS - 1 };
    expect(decide(prepared({ frozen: old }), tick, facts({ now: DUE })).delivery.state).toBe('scheduled');
    expect(decide(prepared({ frozen: old, attempts: 1 }), tick, facts({ now: DUE })).delivery.state).toBe(
      'sending',
    );
  });
});

describe('what the person decides', () => {
  const person = (
    row: Delivery,
    act: (DeliveryEvent & { type: 'person' })['act'],
    given: Partial<Facts> = {},
  ): Decision => decide(row, { type: 'person', act }, facts(given));

  it('cancels and takes it back', () => {
    const cancelled = person(delivery(), { kind: 'cancel' }).delivery;
    expect(cancelled).toMatchObject({ state: 'cancelled' });
    expect(cancelled.nextAt).toBeUndefined();
    expect(person(cancelled, { kind: 'reinstate' }).delivery.state).toBe('scheduled');
  });

  it('moves a missed one; the key stays', () => {
    const missed = decide(prepared(), tick, facts({ now: DUE + GRACE + 1 })).delivery;
    const planned = { wall: '2026-12-01T09:00', zone: 'UTC', disambiguation: 'earlier' } as const;
    const moved = person(missed, { kind: 'reschedule', planned, dueAt: DUE + 9e6, slotId: null }).delivery;
    expect(moved).toMatchObject({
      state: 'scheduled',
      dueAt: DUE + 9e6,
      key: 'k1',
      frozen: null,
      nextAt: DUE + 9e6 - LEAD_MS,
    });
  });

  it('"it is not there" sends the same bytes under the same key', () => {
    const asked = delivery({
      state: 'needs-person',
      asking: 1,
      key: 'k1',
      frozen,
      attempts: 1,
      attemptId: 'id-1',
      reason: failure('unknown-outcome'),
    });
    const again = person(asked, { kind: 'it-isnt' }, { now: DUE + 7_200_000 });
    expect(again.delivery).toMatchObject({ state: 'prepared', dueAt: DUE + 7_200_000, key: 'k1', frozen });
    expect(decide(again.delivery, tick, facts({ now: DUE + 7_200_000 })).effects).toEqual(['send']);
  });
});
