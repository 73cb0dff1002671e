import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { decide } from './decide';
import type { PersonAct } from './decision';
import { delivery, DUE, facts, frozen } from './fixtures';
import { nextRead } from './next-read';

const now = DUE + 3_600_000;
const by = (row: Delivery, act: PersonAct, patch: Parameters<typeof facts>[0] = {}): Delivery =>
  decide(row, { type: 'person', act }, facts({ now, ...patch })).delivery;

const asking = (state: Delivery['state'], reason: Delivery['reason']): Delivery =>
  delivery({ state, reason, asking: 1, attemptId: 'a', frozen, key: 'k1', attempts: 1 });

describe('taking back that the person dropped what was asked', () => {
  it.each([
    asking('missed', failure('offline')),
    asking('rejected', failure('rejected', 'the network’s words')),
    asking('needs-person', failure('unknown-outcome')),
  ])('asks the same again: $state', (row) => {
    for (const kind of ['drop', 'done-by-hand', 'cancel'] as const) {
      const dropped = by(row, { kind } as PersonAct);
      if (dropped === row) continue;
      expect(dropped.asking).toBeUndefined();
      const back = by(dropped, { kind: 'reinstate' });
      expect(back).toMatchObject({
        state: row.state,
        reason: row.reason,
        asking: 1,
        attemptId: row.attemptId,
      });
      expect(back.asked).toBeUndefined();
      expect(back.nextAt).toBeUndefined();
    }
  });

  it('keeps the question through a removal of its client', () => {
    const dropped = by(asking('rejected', failure('too-long')), { kind: 'drop', because: 'client-removed' });
    expect(dropped.reason?.detail).toBe('client-removed');
    expect(by(dropped, { kind: 'reinstate' })).toMatchObject({
      state: 'rejected',
      reason: { code: 'too-long' },
    });
  });

  it('goes on where the account was connected again meanwhile', () => {
    const dropped = by(asking('needs-login', failure('auth-expired')), { kind: 'drop' });
    expect(by(dropped, { kind: 'reinstate' }, { account: 'needs-login' }).state).toBe('needs-login');
    expect(by(dropped, { kind: 'reinstate' })).toMatchObject({ state: 'scheduled', nextAt: now });
  });

  it('puts what was called off while it waited back to work', () => {
    const cancelled = by(delivery(), { kind: 'cancel' }, { now: DUE - 7_200_000 });
    expect(by(cancelled, { kind: 'reinstate' }).state).toBe('scheduled');
  });
});

describe('“was it posted?”', () => {
  const open = asking('needs-person', failure('unknown-outcome'));

  it('keeps the address at which the person found it; there is nothing to be read back', () => {
    const there = by(open, { kind: 'its-there', url: 'https://fake.test/1' });
    expect(there).toMatchObject({ state: 'published', remote: { id: '', url: 'https://fake.test/1' } });
    expect(there.readAt).toBeUndefined();
  });

  it('goes out in its turn where it isn’t there', () => {
    expect(by(open, { kind: 'it-isnt', dueAt: now + 60_000 })).toMatchObject({
      state: 'prepared',
      dueAt: now + 60_000,
      nextAt: now + 60_000,
      frozen,
    });
    expect(by(open, { kind: 'it-isnt' }).nextAt).toBe(now);
  });
});

describe('reading back', () => {
  const published = delivery({
    state: 'published',
    remote: { id: 'at://1', url: null, at: DUE, proof: 'answer', removedAt: null },
    readAt: DUE + 1,
  });
  const read = (row: Delivery, readAt: number | undefined) =>
    decide(row, { type: 'read-back', readAt, readings: [] }, facts({ now })).delivery;

  it('moves to the next look, and ends', () => {
    expect(read(published, now + 5)).toMatchObject({
      state: 'published',
      since: published.since,
      readAt: now + 5,
    });
    expect(read(published, undefined).readAt).toBeUndefined();
  });

  it('concerns only what is there', () => {
    const removed = decide(published, { type: 'removed-from-network' }, facts({ now })).delivery;
    expect(removed.readAt).toBeUndefined();
    expect(read(removed, now)).toBe(removed);
    const waiting = delivery();
    expect(read(waiting, now)).toBe(waiting);
  });

  it('happens after two minutes, a day and a week; what was slept through is made up for once', () => {
    const MINUTE = 60_000;
    const DAY = 1_440 * MINUTE;
    expect([0, 2 * MINUTE, DAY, 3 * DAY, 7 * DAY].map((at) => nextRead(0, at))).toEqual([
      2 * MINUTE,
      DAY,
      7 * DAY,
      7 * DAY,
      undefined,
    ]);
  });
});
