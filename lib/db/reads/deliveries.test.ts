import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { openDb } from '../open';
import { asking } from './asking';
import { deliveriesBetween } from './deliveries-between';
import { deliveriesOfPosts } from './deliveries-of-posts';
import { overdue } from './overdue';
import { pendingCount } from './pending-count';
import type { Reader } from './reader';
import { upcoming } from './upcoming';

const HOUR = 60 * 60_000;
const NOW = Date.UTC(2026, 10, 24, 12);

const delivery = (id: string, dueAt: number, patch: Partial<Delivery> = {}): Delivery => ({
  id,
  clientId: 'c1',
  accountId: 'a1',
  postId: 'p1',
  platform: 'bluesky',
  content: { text: id, media: [], link: null, langs: [] },
  revision: 1,
  planned: { wall: '2026-11-24T12:00', zone: 'UTC', disambiguation: 'earlier' },
  dueAt,
  slotId: null,
  state: 'scheduled',
  since: dueAt,
  reason: null,
  owner: null,
  key: null,
  frozen: null,
  attemptId: null,
  attempts: 0,
  prepareTries: 0,
  looks: 0,
  remote: null,
  version: 1,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  origin: 'device',
  ...patch,
});

let names = 0;
let db: Reader;

beforeEach(async () => {
  db = openDb({ name: `deliveries-${++names}` });
  await db.deliveries.bulkAdd([
    delivery('yesterday, held', NOW - 20 * HOUR, { state: 'held', nextAt: NOW + HOUR }),
    delivery('yesterday, published', NOW - 20 * HOUR, { state: 'published' }),
    delivery('missed', NOW - 3 * HOUR, { state: 'missed', asking: 1 }),
    delivery('rejected', NOW - 5 * HOUR, { state: 'rejected', asking: 1, clientId: 'c2' }),
    delivery('sending', NOW - 1, { state: 'sending', nextAt: NOW + 60_000, postId: 'p2' }),
    delivery('soon', NOW + HOUR, { nextAt: NOW + HOUR, clientId: 'c2', accountId: 'a2' }),
    delivery('cancelled', NOW + HOUR, { state: 'cancelled' }),
    delivery('next week', NOW + 160 * HOUR, { nextAt: NOW + 160 * HOUR }),
  ]);
});

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('reads of deliveries', () => {
  it('asking: what needs the person, soonest due first, and how many in all', async () => {
    const found = await asking(db);
    expect(ids(found.deliveries)).toEqual(['rejected', 'missed']);
    expect(found.total).toBe(2);
  });

  it('upcoming: open work only, what is under way just now included', async () => {
    expect(ids(await upcoming(db, { now: NOW, limit: 2 }))).toEqual(['sending', 'soon']);
    expect(ids(await upcoming(db, { now: NOW, limit: 9, clientId: 'c1' }))).toEqual(['sending', 'next week']);
  });

  it('overdue: open work of an earlier day, never final states', async () => {
    expect(ids(await overdue(db, { before: NOW - 12 * HOUR, until: NOW + 12 * HOUR }))).toEqual([
      'yesterday, held',
    ]);
    expect(await overdue(db, { before: NOW - 12 * HOUR, until: NOW + 12 * HOUR, clientId: 'c2' })).toEqual(
      [],
    );
  });

  it('deliveriesBetween: every state, the end excluded', async () => {
    expect(ids(await deliveriesBetween(db, { from: NOW - 1, to: NOW + HOUR }))).toEqual(['sending']);
    expect(
      ids(await deliveriesBetween(db, { from: NOW - 6 * HOUR, to: NOW + 2 * HOUR, clientId: 'c2' })),
    ).toEqual(['rejected', 'soon']);
  });

  it('deliveriesOfPosts: by post, posts without any are absent', async () => {
    const found = await deliveriesOfPosts(db, ['p2', 'p9']);
    expect(found.get('p2')?.map(({ id }) => id)).toEqual(['sending']);
    expect(found.has('p9')).toBe(false);
  });

  it('pendingCount: what is still to happen for a client or an account', async () => {
    expect(await pendingCount(db, { clientId: 'c1', now: NOW })).toBe(3);
    expect(await pendingCount(db, { accountId: 'a2', now: NOW })).toBe(1);
    expect(await pendingCount(db, { clientId: 'c1', now: NOW, withAsking: true })).toBe(4);
  });
});
