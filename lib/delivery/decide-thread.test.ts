import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { decide } from './decide';
import type { Facts } from './decision';
import { delivery, DUE, facts, frozen } from './fixtures';

const GRACE = facts().graceMs;
const rest = [
  { role: 'thread', text: 'Second' },
  { role: 'comment', text: 'Comment' },
] as const;
const content = { ...delivery().content, rest };

/** The first part is on its way. */
const sending = (patch: Partial<Delivery> = {}): Delivery =>
  delivery({
    state: 'sending',
    content,
    key: 'k1',
    frozen,
    attempts: 1,
    attemptId: 'id-1',
    owner: 'me',
    nextAt: DUE + 90_000,
    firstSentAt: DUE,
    ...patch,
  });

const accepted = (id: string, attemptId = 'id-1') =>
  ({
    type: 'accepted',
    attemptId,
    accepted: { kind: 'published', id, url: `https://x/${id}`, ref: `cid-${id}` },
  }) as const;

const at = (given: Partial<Facts> = {}): Facts => facts({ now: DUE + 300, newKey: 'k2', ...given });

describe('a delivery of several parts', () => {
  const second = decide(sending(), accepted('1'), at());

  it('begins the next part at once, with a key of its own and nothing frozen', () => {
    expect(second.delivery).toMatchObject({
      state: 'scheduled',
      nextAt: DUE + 300,
      key: 'k2',
      frozen: null,
      attemptId: null,
      attempts: 0,
      firstSentAt: null,
      remote: null,
      sent: [{ key: 'k1', id: '1', url: 'https://x/1', ref: 'cid-1', proof: 'answer' }],
    });
    expect(second.ends).toMatchObject({ id: 'id-1', outcome: 'accepted' });
    expect(second.log).toMatchObject([{ kind: 'delivery-part-published', args: { part: '1', parts: '3' } }]);
    expect(second.effects).toEqual([]);
    expect(decide(second.delivery, { type: 'tick' }, at()).effects).toEqual(['prepare']);
  });

  it('is published when the last part is out, and is found at its first', () => {
    const sent = [
      { key: 'k1', id: '1', url: 'https://x/1', at: DUE, proof: 'answer' },
      { key: 'k2', id: '2', url: 'https://x/2', at: DUE, proof: 'read-back' },
    ] as const;
    const last = decide(sending({ sent, key: 'k3' }), accepted('3'), at());
    expect(last.delivery).toMatchObject({ state: 'published', remote: { id: '1', url: 'https://x/1' } });
    expect(last.delivery.sent?.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(last.effects).toEqual(['notify']);
  });

  it('goes on after a part that only a look has found', () => {
    const verifying = sending({ state: 'verifying', looks: 1 });
    const sighting = { kind: 'there', id: '1', url: null, ref: 'c' } as const;
    const found = decide(verifying, { type: 'verified', attemptId: 'id-1', sighting }, at());
    expect(found.delivery).toMatchObject({ state: 'scheduled', sent: [{ id: '1', ref: 'c' }] });
  });

  it('is never begun again: what was missed in the middle goes on with the part that is next', () => {
    const missed = decide(second.delivery, { type: 'tick' }, at({ now: DUE + GRACE + 1 })).delivery;
    expect(missed).toMatchObject({ state: 'missed', asking: 1, sent: [{ id: '1' }] });
    const planned = delivery().planned;
    const act = { kind: 'reschedule', planned, dueAt: DUE + 9e6, slotId: null } as const;
    const moved = decide(missed, { type: 'person', act }, at()).delivery;
    expect(moved).toMatchObject({ state: 'scheduled', key: 'k2', sent: [{ id: '1' }] });
  });

  it('can’t get another text once a part is out', () => {
    const act = { kind: 'update-content', content, revision: 2 } as const;
    expect(decide(second.delivery, { type: 'person', act }, at()).delivery).toBe(second.delivery);
  });

  it('is not given to a network’s scheduler, which had held the post before it became one', () => {
    const held = delivery({ state: 'handed-over', handOver: { id: 's1', at: DUE } });
    const update = (text: Delivery['content']): Delivery =>
      decide(held, { type: 'person', act: { kind: 'update-content', content: text, revision: 2 } }, at())
        .delivery;
    expect(update(content).handOver).toBeUndefined();
    expect(update({ ...delivery().content, text: 'Another' }).handOver).toEqual({});
  });

  it('asks where the person knows that a part is there, but nobody knows its address', () => {
    const unknown = sending({ state: 'unknown' });
    const told = decide(unknown, { type: 'person', act: { kind: 'its-there' } }, at()).delivery;
    expect(told).toMatchObject({ state: 'needs-person', asking: 1, reason: { code: 'thread-cut' } });
  });
});

describe('how long the same key may be sent again', () => {
  const HOUR = 3_600_000;
  const mastodon = { looks: 2, resendWindowMs: 50 * 60_000, graceMs: 2 * HOUR } as const;
  const absent = { type: 'verified', attemptId: 'id-1', sighting: { kind: 'absent' } } as const;
  const looked = (looks: number): Delivery =>
    sending({ state: 'verifying', looks, content: delivery().content });

  it('is not decided by one look', () => {
    const once = decide(looked(1), absent, at({ ...mastodon, now: DUE + 100_000 })).delivery;
    expect(once).toMatchObject({ state: 'unknown', firstSentAt: DUE });
  });

  it('sends again within the window, after two looks', () => {
    const again = decide(looked(2), absent, at({ ...mastodon, now: DUE + 220_000 })).delivery;
    expect(again).toMatchObject({ state: 'prepared', key: 'k1', frozen, firstSentAt: DUE });
    expect(decide(again, { type: 'tick' }, at({ ...mastodon, now: DUE + 220_000 })).effects).toEqual([
      'send',
    ]);
  });

  it('asks after the window, also where it passed while waiting', () => {
    const late = at({ ...mastodon, now: DUE + 51 * 60_000 });
    expect(decide(looked(2), absent, late).delivery).toMatchObject({
      state: 'needs-person',
      reason: { code: 'unknown-outcome' },
    });
    const waiting = sending({ state: 'prepared', attemptId: null, content: delivery().content });
    const asked = decide(waiting, { type: 'tick' }, late);
    expect(asked.delivery).toMatchObject({ state: 'needs-person', reason: { code: 'unknown-outcome' } });
    expect(asked.opens).toBeUndefined();
  });

  it('asks whether it is there rather than calling it missed, where only looks say that it isn’t', () => {
    const row = sending({ state: 'prepared', attemptId: null, content: delivery().content });
    const late = at({ ...mastodon, graceMs: 60_000, now: DUE + 61_000 });
    expect(decide(row, { type: 'tick' }, late).delivery).toMatchObject({
      state: 'needs-person',
      reason: { code: 'unknown-outcome' },
    });
  });

  it('begins anew where the network refused the first attempt, not where an earlier one is open', () => {
    const limited = { type: 'send-failed', attemptId: 'id-1', failure: failure('rate-limited') } as const;
    const first = sending({ since: DUE, content: delivery().content });
    expect(decide(first, limited, at(mastodon)).delivery.firstSentAt).toBeNull();
    const later = sending({ since: DUE + 200_000, content: delivery().content });
    expect(decide(later, limited, at(mastodon)).delivery.firstSentAt).toBe(DUE);
  });

  it('the person’s "it isn’t there" ends the doubt', () => {
    const asked = sending({
      state: 'needs-person',
      asking: 1,
      reason: failure('unknown-outcome'),
      content: delivery().content,
    });
    const told = decide(asked, { type: 'person', act: { kind: 'it-isnt' } }, at({ now: DUE + 9e6 })).delivery;
    expect(told).toMatchObject({ state: 'prepared', firstSentAt: null, dueAt: DUE + 9e6 });
  });
});
