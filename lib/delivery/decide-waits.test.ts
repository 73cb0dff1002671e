import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { decide } from './decide';
import type { Facts } from './decision';
import { delivery, DUE, facts, frozen } from './fixtures';
import { leadMs, prepareMs } from './lead';
import { LEAD_MS, PREPARE_MS, SEND_DEADLINE_MS, SKEW_LOOK_MS } from './timing';

const HOUR = 3_600_000;
const tick = { type: 'tick' } as const;
const prepared = (patch: Partial<Delivery> = {}): Delivery =>
  delivery({ state: 'prepared', key: 'k1', frozen, nextAt: DUE, ...patch });
const due = (given: Partial<Facts> = {}): Facts => facts({ now: DUE, ...given });

describe('floors that a network sets', () => {
  it('keep an account from sending until then', () => {
    const waits = decide(prepared(), tick, due({ floors: { send: DUE + 60_000 } }));
    expect(waits.delivery).toMatchObject({
      state: 'retry-at',
      nextAt: DUE + 60_000,
      reason: { code: 'rate-limited' },
    });
    expect(waits.opens).toBeUndefined();
    expect(decide(waits.delivery, tick, due({ now: DUE + 60_000 })).effects).toEqual(['send']);
  });

  it('keep it from preparing and from looking, each by its own', () => {
    const floors = { prepare: DUE + 5_000, verify: DUE + 70_000 };
    expect(decide(delivery(), tick, due({ floors })).delivery).toMatchObject({
      state: 'scheduled',
      nextAt: DUE + 5_000,
    });
    const unknown = delivery({ state: 'unknown', attemptId: 'id-1', nextAt: DUE });
    expect(decide(unknown, tick, due({ floors })).delivery).toMatchObject({
      state: 'unknown',
      nextAt: DUE + 70_000,
    });
    expect(decide(prepared(), tick, due({ floors })).effects).toEqual(['send']);
  });

  it('beyond the grace period ask the person now', () => {
    expect(decide(prepared(), tick, due({ floors: { send: DUE + 2 * HOUR } })).delivery).toMatchObject({
      state: 'missed',
      reason: { code: 'rate-limited' },
    });
  });
});

describe('a network that won’t be looked at for long', () => {
  const open = { key: 'k1', frozen, attemptId: 'id-1', attempts: 1, firstSentAt: DUE } as const;

  it('leaves the question to the person, as an answer and as a floor', () => {
    const week = DUE + 7 * 24 * HOUR;
    const verifying = delivery({ ...open, state: 'verifying', nextAt: DUE + 60_000 });
    const failed = {
      type: 'verify-failed',
      attemptId: 'id-1',
      failure: failure('rate-limited', '429', week),
    } as const;
    expect(decide(verifying, failed, due()).delivery).toMatchObject({
      state: 'needs-person',
      reason: { code: 'unknown-outcome' },
      attemptId: 'id-1',
    });
    const unknown = delivery({ ...open, state: 'unknown', nextAt: DUE });
    expect(decide(unknown, tick, due({ floors: { verify: DUE + 2 * HOUR } })).delivery).toMatchObject({
      state: 'needs-person',
      reason: { code: 'unknown-outcome' },
      attemptId: 'id-1',
    });
  });
});

describe('room between late posts of one account', () => {
  const late = due({ now: DUE + 5 * 60_000, spacedUntil: DUE + 6 * 60_000 });
  const ready = prepared({ frozen: { ...frozen, at: DUE } });

  it('is kept in the instant of sending, too', () => {
    const waits = decide(ready, tick, late);
    expect(waits.delivery).toMatchObject({ state: 'prepared', nextAt: DUE + 6 * 60_000 });
    expect(waits.opens).toBeUndefined();
  });

  it('is not for what is on time, nor for what has begun', () => {
    expect(decide(ready, tick, { ...late, now: DUE + 30_000 }).effects).toEqual(['send']);
    const part = { key: 'k0', id: 'x', url: null, at: DUE, proof: 'answer' } as const;
    expect(decide({ ...ready, sent: [part] }, tick, late).effects).toEqual(['send']);
    expect(decide({ ...ready, attempts: 1 }, tick, late).effects).toEqual(['send']);
  });

  it('ends where the grace period ends', () => {
    const beyond = { ...late, now: DUE + facts().graceMs, spacedUntil: DUE + facts().graceMs + 1 };
    expect(decide({ ...ready, frozen: { ...frozen, at: beyond.now } }, tick, beyond).delivery.state).toBe(
      'missed',
    );
  });
});

describe('the pace of an account', () => {
  it('asks once its day is full, and obeys the person who wants it out all the same', () => {
    const full = due({ pacedUntil: DUE + 5 * HOUR });
    const asked = decide(prepared(), tick, full).delivery;
    expect(asked).toMatchObject({ state: 'missed', reason: { code: 'paced' } });
    const act = { kind: 'reschedule', planned: asked.planned, dueAt: DUE + 1, slotId: null } as const;
    const wanted = decide(asked, { type: 'person', act }, full).delivery;
    expect(wanted.unpaced).toBe(true);
    const ready = { ...wanted, state: 'prepared', frozen, key: 'k1' } as const;
    expect(decide(ready, tick, due({ now: DUE + 1, pacedUntil: DUE + 5 * HOUR })).effects).toEqual(['send']);
  });

  it('waits where there is room again within the grace period', () => {
    expect(decide(prepared(), tick, due({ pacedUntil: DUE + 60_000 })).delivery).toMatchObject({
      state: 'retry-at',
      nextAt: DUE + 60_000,
      reason: { code: 'paced' },
    });
  });

  it('lets a thread that has begun go on', () => {
    const sent = [{ key: 'k0', id: '1', url: null, at: DUE, proof: 'answer' }] as const;
    expect(decide(prepared({ sent }), tick, due({ pacedUntil: DUE + 5 * HOUR })).effects).toEqual(['send']);
  });
});

describe('F14: a clock that the network contradicts', () => {
  it.each([2 * HOUR, -2 * HOUR, 45 * 365 * 24 * HOUR])(
    'sends nothing by a clock that is %i ms off',
    (off) => {
      const held = decide(prepared(), tick, due({ skewMs: off }));
      expect(held.delivery).toMatchObject({
        state: 'prepared',
        nextAt: DUE + SKEW_LOOK_MS,
        reason: { code: 'clock-wrong' },
      });
      expect(held.opens).toBeUndefined();
      expect(held.effects).toEqual(['ask-time']);
    },
  );

  it('asks first where nobody has told the time yet, and goes on with the answer', () => {
    const asks = decide(prepared(), tick, due({ mustAskTime: true }));
    expect(asks.effects).toEqual(['ask-time']);
    expect(decide(asks.delivery, { type: 'time-told' }, due({ skewMs: 800 })).effects).toEqual(['send']);
    const wrong = decide(asks.delivery, { type: 'time-told' }, due({ skewMs: HOUR }));
    expect(wrong.delivery).toBe(asks.delivery);
    const nobody = decide(asks.delivery, { type: 'time-told' }, due({ mustAskTime: true }));
    expect(nobody.delivery).toBe(asks.delivery);
  });

  it('lives with small differences, and with networks that tell no time', () => {
    expect(decide(prepared(), tick, due({ skewMs: 4 * 60_000 })).effects).toEqual(['send']);
    expect(decide(prepared(), tick, due({ skewMs: null })).effects).toEqual(['send']);
  });

  it('takes back what counted as missed while the clock was ahead', () => {
    const missed = decide(delivery(), tick, due({ now: DUE + 5 * HOUR })).delivery;
    expect(missed.state).toBe('missed');
    const back = decide(missed, { type: 'clock-set-back' }, due({ now: DUE - HOUR })).delivery;
    expect(back).toMatchObject({ state: 'scheduled', nextAt: DUE - LEAD_MS });
    expect(decide(missed, { type: 'clock-set-back' }, due({ now: DUE + HOUR })).delivery).toBe(missed);
  });
});

describe('the network’s own scheduler', () => {
  const early = { now: DUE - 24 * HOUR, scheduleLeadMs: 6 * 60_000 } as const;
  const asked = decide(delivery(), { type: 'person', act: { kind: 'hand-over' } }, facts(early)).delivery;

  it('is given the post at once, long before its time', () => {
    expect(asked).toMatchObject({ state: 'scheduled', handOver: {}, nextAt: early.now });
    const claimed = decide(asked, tick, facts(early));
    expect(claimed.effects).toEqual(['prepare']);
    const key = claimed.delivery.key ?? '';
    const body = { ...frozen, key, at: early.now };
    const ready = decide(
      claimed.delivery,
      { type: 'prepared', frozen: body, claim: claimed.delivery.version },
      facts(early),
    ).delivery;
    expect(ready).toMatchObject({ state: 'prepared', nextAt: early.now });
    expect(decide(ready, tick, facts(early)).effects).toEqual(['send']);
  });

  const sending = { ...asked, state: 'sending', attemptId: 'id-1', frozen, key: 'k1' } as const;
  const held = decide(
    sending,
    { type: 'accepted', attemptId: 'id-1', accepted: { kind: 'held', id: 's1', at: DUE } },
    facts(early),
  ).delivery;

  it('holds it, and is looked at after its time', () => {
    expect(held).toMatchObject({ state: 'handed-over', handOver: { id: 's1', at: DUE } });
    expect(held.nextAt).toBeGreaterThan(DUE);
    expect(decide(held, tick, facts({ now: held.nextAt ?? 0 })).effects).toEqual(['verify']);
  });

  const looking = { ...held, state: 'verifying', attemptId: 'id-1', looks: 1 } as const;
  const sees = (sighting: unknown, now: number, looks = 1): Delivery =>
    decide(
      { ...looking, looks },
      { type: 'verified', attemptId: 'id-1', sighting } as never,
      facts({ now, looks: 2, resendWindowMs: 50 * 60_000 }),
    ).delivery;

  it('published it: proven by the read', () => {
    expect(sees({ kind: 'there', id: '9', url: null }, DUE + 61_000)).toMatchObject({
      state: 'published',
      remote: { id: '9', proof: 'read-back' },
    });
  });

  it('is late: looked at again, and asked about after the grace period', () => {
    expect(sees({ kind: 'held', id: 's1', at: DUE }, DUE + 61_000)).toMatchObject({ state: 'handed-over' });
    expect(sees({ kind: 'held', id: 's1', at: DUE }, DUE + HOUR)).toMatchObject({
      state: 'needs-person',
      reason: { code: 'unknown-outcome' },
    });
  });

  it('neither holds nor shows it: never sent again by itself', () => {
    expect(sees({ kind: 'absent' }, DUE + 61_000)).toMatchObject({ state: 'unknown' });
    expect(sees({ kind: 'absent' }, DUE + 200_000, 2)).toMatchObject({ state: 'needs-person', asking: 1 });
  });

  it('wants more time than is left: published from here instead', () => {
    const near = facts({ now: DUE - 60_000, scheduleLeadMs: 6 * 60_000 });
    expect(decide(asked, tick, near).delivery).toMatchObject({ state: 'scheduled', nextAt: DUE - LEAD_MS });
    expect(decide(asked, tick, near).delivery.handOver).toBeUndefined();
  });
});

describe('the head start of large films', () => {
  const film = (bytes: number) => ({
    ...delivery().content,
    media: [{ assetId: 'a', kind: 'video', mime: 'video/mp4', bytes, width: 1, height: 1, alt: '' } as const],
  });

  it('grows with what is to be uploaded, and so does the patience', () => {
    expect(leadMs(film(1_000_000))).toBe(LEAD_MS);
    expect(leadMs(film(200_000_000))).toBe(LEAD_MS + 400_000);
    expect(prepareMs(film(200_000_000))).toBe(PREPARE_MS + 1_600_000);
  });

  it('is when preparing begins', () => {
    const row = delivery({ content: film(200_000_000) });
    const start = DUE - leadMs(row.content);
    expect(decide(row, tick, facts({ now: start - 1 })).delivery).toMatchObject({ nextAt: start });
    expect(decide(row, tick, facts({ now: start })).effects).toEqual(['prepare']);
  });
});

describe('a refusal that no other try can mend', () => {
  it('keeps its reason', () => {
    const row = delivery({ state: 'sending', attemptId: 'id-1', key: 'k1', frozen });
    const event = { type: 'send-failed', attemptId: 'id-1', failure: failure('not-supported') } as const;
    expect(decide(row, event, due()).delivery).toMatchObject({ state: 'rejected' });
  });
});

describe('a clock that jumps ahead while a request is under way', () => {
  const sending = delivery({
    state: 'sending',
    owner: 'me',
    attemptId: 'id-1',
    since: DUE,
    nextAt: DUE + SEND_DEADLINE_MS,
  });
  const jumped = due({ now: DUE + 29 * HOUR, mustAskTime: true });

  it('does not end the request: it gets its time anew, once', () => {
    const given = decide(sending, tick, jumped).delivery;
    expect(given).toMatchObject({ state: 'sending', owner: 'me', nextAt: jumped.now + SEND_DEADLINE_MS });
    const later = due({ now: jumped.now + SEND_DEADLINE_MS, mustAskTime: true });
    expect(decide(given, tick, later).delivery.state).toBe('unknown');
  });

  it('is no excuse for another instance, nor for a clock that was not moved', () => {
    expect(decide(sending, tick, { ...jumped, owner: 'another' }).delivery.state).toBe('unknown');
    expect(decide(sending, tick, due({ now: DUE + SEND_DEADLINE_MS })).delivery.state).toBe('unknown');
  });
});
