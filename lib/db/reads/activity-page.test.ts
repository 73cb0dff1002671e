import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '@/lib/domain/activity';
import { openDb } from '../open';
import { activityOfDelivery } from './activity-of-delivery';
import { activityPage } from './activity-page';
import { activitySince } from './activity-since';

const entry = (id: number, at: number, clientId: string | null = null): ActivityEntry => ({
  id: String(id).padStart(4, '0'),
  at,
  kind: 'delivery-queued',
  by: 'person',
  clientId,
  accountId: null,
  postId: null,
  deliveryId: id % 2 === 0 ? 'even' : null,
  args: {},
  detail: null,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  origin: 'device',
});

let names = 0;
const open = () => openDb({ name: `activity-${++names}` });

describe('activityPage', () => {
  it('leads through the whole log without a gap or a repeat, however many lines share an instant', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(null, 'c1'),
        async (times, limit, clientId) => {
          const db = open();
          await db.activity.bulkAdd(times.map((at, index) => entry(index, at, 'c1')));
          const seen: ActivityEntry[] = [];
          for (let before = Infinity; ;) {
            const page = await activityPage(db, { clientId, before, limit });
            seen.push(...page);
            const last = page.at(-1);
            if (!last) break;
            before = last.at;
          }
          expect(seen.map(({ id }) => id).sort()).toEqual(times.map((_, index) => entry(index, 0).id));
          expect(seen.map(({ at }) => at)).toEqual([...times].sort((a, b) => b - a));
          await db.delete();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keeps to one client', async () => {
    const db = open();
    await db.activity.bulkAdd([entry(1, 10, 'c1'), entry(2, 20, 'c2'), entry(3, 30)]);
    expect((await activityPage(db, { clientId: 'c2', limit: 10 })).map(({ at }) => at)).toEqual([20]);
  });
});

describe('activitySince', () => {
  it('gives what came from that instant on, newest first', async () => {
    const db = open();
    await db.activity.bulkAdd([entry(1, 10, 'c1'), entry(2, 20, 'c2'), entry(3, 30, 'c1')]);
    expect((await activitySince(db, 20)).map(({ at }) => at)).toEqual([30, 20]);
    expect((await activitySince(db, 10, 'c1')).map(({ at }) => at)).toEqual([30, 10]);
  });
});

describe('activityOfDelivery', () => {
  it('tells the story of one delivery in order', async () => {
    const db = open();
    await db.activity.bulkAdd([entry(2, 30), entry(4, 10), entry(3, 20)]);
    expect((await activityOfDelivery(db, 'even')).map(({ at }) => at)).toEqual([10, 30]);
  });
});
