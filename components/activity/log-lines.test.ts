import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '@/lib/domain/activity';
import { logLines } from './log-lines';

const entry = (id: string, at: number): ActivityEntry => ({
  id,
  at,
  kind: 'all-paused',
  by: 'person',
  clientId: null,
  accountId: null,
  postId: null,
  deliveryId: null,
  args: {},
  detail: null,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  origin: 'device',
});

describe('logLines', () => {
  it('puts each day before its entries, as the zone has it', () => {
    // 23:30Z is the next day in Kolkata already.
    const lines = logLines(
      [entry('b', Date.UTC(2026, 10, 24, 23, 30)), entry('a', Date.UTC(2026, 10, 24, 9))],
      'Asia/Kolkata',
    );
    expect(lines.map((line) => (line.kind === 'day' ? line.date : line.entry.id))).toEqual([
      '2026-11-25',
      'b',
      '2026-11-24',
      'a',
    ]);
    expect(logLines([], 'UTC')).toEqual([]);
  });
});
