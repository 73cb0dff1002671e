import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Slot, Weekday } from '@/lib/domain/slot';
import { nextSlot, type FoundSlot } from './next-slot';
import { toInstant, toWall } from './zoned-time';

const row = { createdAt: 0, updatedAt: 0, deletedAt: null, origin: 'device' };
let nextId = 0;

const slot = (weekday: Weekday, time: string, zone: string, more: Partial<Slot> = {}): Slot => {
  nextId += 1;
  return {
    ...row,
    id: `slot-${nextId}`,
    accountId: 'account',
    weekday,
    time,
    zone,
    category: null,
    pausedAt: null,
    ...more,
  };
};

const at = (iso: string): number => Date.parse(iso);
const find = (
  slots: readonly Slot[],
  after: string,
  taken: readonly string[] = [],
  category: string | null = null,
) => nextSlot({ slots, after: at(after), taken: new Set(taken.map(at)), category });

/** The slots found one after another, each taken before the next is asked for. */
function fill(slots: readonly Slot[], after: number, count: number): readonly FoundSlot[] {
  const found: FoundSlot[] = [];
  const taken = new Set<number>();
  while (found.length < count) {
    const next = nextSlot({ slots, after, taken, category: null });
    if (!next) break;
    taken.add(next.instant);
    found.push(next);
  }
  return found;
}

describe('nextSlot', () => {
  it('finds the soonest of several, in their own zones', () => {
    const lisbon = slot(2, '09:00', 'Europe/Lisbon');
    const kolkata = slot(2, '13:00', 'Asia/Kolkata');
    expect(find([lisbon, kolkata], '2026-11-24T00:00Z')).toEqual({
      slot: kolkata,
      planned: { wall: '2026-11-24T13:00', zone: 'Asia/Kolkata', disambiguation: 'earlier' },
      instant: at('2026-11-24T07:30Z'),
    });
  });

  it('is strictly later than asked', () => {
    const slots = [slot(2, '09:00', 'UTC')];
    expect(find(slots, '2026-11-24T08:59:59Z')?.planned.wall).toBe('2026-11-24T09:00');
    expect(find(slots, '2026-11-24T09:00Z')?.planned.wall).toBe('2026-12-01T09:00');
  });

  it('passes over what is taken', () => {
    const slots = [slot(2, '09:00', 'UTC'), slot(2, '10:00', 'UTC')];
    const taken = ['2026-11-24T09:00Z', '2026-11-24T10:00Z', '2026-12-01T09:00Z'];
    expect(find(slots, '2026-11-24T00:00Z', taken)?.planned.wall).toBe('2026-12-01T10:00');
  });

  it('keeps a weekday of the slot’s zone, not of UTC', () => {
    const slots = [slot(1, '08:00', 'Pacific/Kiritimati')];
    expect(find(slots, '2026-11-20T00:00Z')?.instant).toBe(at('2026-11-22T18:00Z'));
  });

  it('gives slots with a category to that category only, the others to all', () => {
    const tips = slot(2, '09:00', 'UTC', { category: 'Tips' });
    const any = slot(3, '09:00', 'UTC');
    expect(find([tips, any], '2026-11-24T00:00Z', [], 'Tips')?.slot).toBe(tips);
    expect(find([tips, any], '2026-11-24T00:00Z', [], 'News')?.slot).toBe(any);
    expect(find([tips, any], '2026-11-24T00:00Z')?.slot).toBe(any);
    expect(find([tips], '2026-11-24T00:00Z', [], 'News')).toBeNull();
  });

  it('passes over slots that are paused, deleted or in a zone that this browser does not know', () => {
    const slots = [
      slot(2, '09:00', 'UTC', { pausedAt: 1 }),
      slot(2, '09:00', 'UTC', { deletedAt: 1 }),
      slot(2, '09:00', 'Europe/Nowhere'),
    ];
    expect(find(slots, '2026-11-24T00:00Z')).toBeNull();
    expect(find([], '2026-11-24T00:00Z')).toBeNull();
  });

  it('comes after the jump where its time is jumped over, and at its own time the week after', () => {
    const slots = [slot(7, '02:30', 'America/New_York')];
    const [gap, after] = fill(slots, at('2026-03-02T00:00Z'), 2);
    expect(gap?.planned).toEqual({
      wall: '2026-03-08T02:30',
      zone: 'America/New_York',
      disambiguation: 'later',
    });
    expect(gap?.instant).toBe(at('2026-03-08T07:30Z'));
    expect(after?.instant).toBe(at('2026-03-15T06:30Z'));
  });

  it('comes once where its time comes twice, even when asked between the two', () => {
    const slots = [slot(7, '01:30', 'America/New_York')];
    expect(find(slots, '2026-10-26T00:00Z')?.instant).toBe(at('2026-11-01T05:30Z'));
    expect(find(slots, '2026-11-01T05:45Z')?.planned.wall).toBe('2026-11-08T01:30');
  });

  it('finds a slot that a jump over midnight carried into the next day', () => {
    const slots = [slot(6, '23:30', 'America/Nuuk')];
    expect(find(slots, '2024-03-31T01:15Z')).toMatchObject({
      planned: { wall: '2024-03-30T23:30', disambiguation: 'later' },
      instant: at('2024-03-31T01:30Z'),
    });
  });

  it('never gives one instant to two slots that a jump brings together', () => {
    const slots = [slot(7, '02:30', 'America/New_York'), slot(7, '03:30', 'America/New_York')];
    const instants = fill(slots, at('2026-03-08T00:00Z'), 4).map(({ instant }) => instant);
    expect(new Set(instants).size).toBe(4);
    expect(instants[0]).toBe(at('2026-03-08T07:30Z'));
    expect(instants[1]).toBe(at('2026-03-15T06:30Z'));
  });

  it('looks more than sixty weeks ahead, then says that there is none', () => {
    const slots = [slot(2, '09:00', 'UTC')];
    expect(fill(slots, at('2026-11-24T00:00Z'), 500).length).toBe(105);
  });
});

const zone = fc.constantFrom(
  ...['UTC', 'Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Asia/Kathmandu'],
  ...[
    'America/Havana',
    'America/Nuuk',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Africa/Casablanca',
    'Antarctica/Troll',
  ],
);
/** Mostly at night, where the jumps are. */
const time = fc
  .tuple(fc.oneof(fc.constantFrom(0, 1, 2, 3, 23), fc.nat(23)), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const weekday = fc.oneof(fc.constant(7 as const), fc.constantFrom(1, 2, 3, 4, 5, 6, 7));
const slots = fc.array(
  fc.tuple(weekday, time, zone).map(([day, when, where]) => slot(day as Weekday, when, where)),
  { minLength: 1, maxLength: 5 },
);
const after = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });

describe('a queue filled by nextSlot', () => {
  it('goes strictly up, after what was asked, each at the instant of its planned time', () => {
    fc.assert(
      fc.property(slots, after, (all, from) => {
        let before = from;
        for (const { instant, planned, slot: found } of fill(all, from, 12)) {
          expect(instant).toBeGreaterThan(before);
          expect(toInstant(planned)).toBe(instant);
          expect(Temporal.PlainDateTime.from(planned.wall).dayOfWeek).toBe(found.weekday);
          expect(planned.wall.slice(11)).toBe(found.time);
          before = instant;
        }
      }),
    );
  });

  it('F16: has each slot once per local date, and every week, over both changes of the clock', () => {
    fc.assert(
      fc.property(weekday, time, zone, after, (day, when, where, from) => {
        const dates = fill([slot(day as Weekday, when, where)], from, 30).map(({ planned }) =>
          planned.wall.slice(0, 10),
        );
        expect(new Set(dates).size).toBe(30);
        dates.slice(1).forEach((date, index) => {
          const week = Temporal.PlainDate.from(dates[index] ?? '').until(date);
          expect(week.days).toBe(7);
        });
      }),
    );
  });

  it('never holds what is taken, whatever is', () => {
    fc.assert(
      fc.property(slots, after, fc.nat(20), (all, from, skip) => {
        const taken = new Set(fill(all, from, skip).map(({ instant }) => instant));
        const found = nextSlot({ slots: all, taken, after: from, category: null });
        expect(found && taken.has(found.instant)).toBe(false);
      }),
    );
  });

  const systemBefore = process.env['TZ'];
  afterAll(() => {
    if (systemBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = systemBefore;
  });

  it('is the same on every system', () => {
    fc.assert(
      fc.property(slots, after, (all, from) => {
        const queues = ['UTC', 'America/New_York', 'Australia/Lord_Howe'].map((system) => {
          process.env['TZ'] = system;
          return fill(all, from, 8).map(({ instant, planned }) => [
            instant,
            planned.wall,
            toWall(instant, planned.zone),
          ]);
        });
        expect(queues[1]).toEqual(queues[0]);
        expect(queues[2]).toEqual(queues[0]);
      }),
    );
  });

  it('is quick with fifty slots and hundreds taken', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      slot(((index % 7) + 1) as Weekday, `${String(index % 24).padStart(2, '0')}:15`, 'Europe/Lisbon'),
    );
    const from = at('2026-11-24T00:00Z');
    const days = Array.from({ length: 140 }, (_, day) =>
      Temporal.PlainDate.from('2026-11-24').add({ days: day }),
    );
    const taken = new Set(
      days.flatMap((date) =>
        many
          .filter((each) => each.weekday === date.dayOfWeek)
          .map(({ time: at, zone }) => toInstant({ wall: `${date}T${at}`, zone, disambiguation: 'earlier' })),
      ),
    );
    expect(taken.size).toBeGreaterThan(500);
    const begun = performance.now();
    expect(nextSlot({ slots: many, taken, after: from, category: null })).not.toBeNull();
    // Generous: the polyfill in Node is many times slower than the browsers' own Temporal, and test machines are busy.
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
