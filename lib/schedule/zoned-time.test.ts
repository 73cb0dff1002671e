import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { timeTable } from '@/test/time/time-table';
import { isWall } from './is-wall';
import { systemZone } from './system-zone';
import { isZone, resolve, toInstant, toPlanned, toWall, zoneOffset } from './zoned-time';

const zones = Intl.supportedValuesOf('timeZone');
const zone = fc.constantFrom(...zones);
/** Whole minutes, 1975 to 2060: before that some zones were off by seconds, which wall times don't show. */
const instant = fc
  .integer({ min: Date.UTC(1975, 0), max: Date.UTC(2060, 0) })
  .map((ms) => ms - (ms % 60_000));

const systemBefore = process.env['TZ'];
afterAll(() => {
  if (systemBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = systemBefore;
});

// The offset of 1 July 2026 proves that the system's zone was really changed: minutes behind UTC, as Date has it.
const systems = [
  ['UTC', 0],
  ['America/New_York', 240],
  ['Australia/Lord_Howe', -630],
] as const;

describe.each(systems)('F15: the time table on a system in %s', (system, offset) => {
  it('runs there', () => {
    process.env['TZ'] = system;
    expect(new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset()).toBe(offset);
  });

  it.each(timeTable)('$zone $wall is $kind ($rule)', (row) => {
    process.env['TZ'] = system;
    const [earlier, later] = [Date.parse(row.earlier), Date.parse(row.later)];
    const expected =
      row.kind === 'exact' ? { kind: row.kind, instant: earlier } : { kind: row.kind, earlier, later };
    expect(resolve(row)).toEqual(expected);
    expect(toInstant({ ...row, disambiguation: 'earlier' })).toBe(earlier);
    expect(toInstant({ ...row, disambiguation: 'later' })).toBe(later);
    const shown = [toWall(earlier, row.zone), toWall(later, row.zone)];
    if (row.kind === 'gap') expect(shown).not.toContain(row.wall);
    else expect(shown).toEqual([row.wall, row.wall]);
  });
});

describe('resolve', () => {
  it('finds back every instant from its wall time, in every zone', () => {
    fc.assert(
      fc.property(instant, zone, (at, inZone) => {
        const wall = toWall(at, inZone);
        const resolved = resolve({ wall, zone: inZone });
        expect(resolved.kind).not.toBe('gap');
        const instants = resolved.kind === 'exact' ? [resolved.instant] : [resolved.earlier, resolved.later];
        expect(instants).toContain(at);
        expect(isWall(wall)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('puts the earlier before the later, in every zone and around every change of it', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: -180, max: 180 }), (at, inZone, minutes) => {
        const change = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(inZone)
          .getTimeZoneTransition('next');
        if (!change) return;
        const wall = change.toPlainDateTime().add({ minutes }).toString({ smallestUnit: 'minute' });
        const resolved = resolve({ wall, zone: inZone });
        if (resolved.kind === 'exact') return;
        expect(resolved.earlier).toBeLessThan(resolved.later);
        expect(toWall(resolved.earlier, inZone) === wall).toBe(resolved.kind === 'overlap');
        const jump = zoneOffset(resolved.later, inZone) - zoneOffset(resolved.earlier, inZone);
        expect(Math.abs(jump)).toBe(resolved.later - resolved.earlier);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('isZone', () => {
  it.each([
    'UTC',
    'Europe/Lisbon',
    'europe/lisbon',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'Etc/GMT+5',
    'US/Eastern',
  ])('knows %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['', 'Europe/Nowhere', '+02:00', '-0500', '−03:00', 'Z', 'Lisbon', ' Europe/Lisbon'])(
    'refuses %j',
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );
});

describe('isWall', () => {
  it.each(['2026-11-24T09:00', '2028-02-29T00:00', '2026-03-08T02:30'])('takes %s', (wall) => {
    expect(isWall(wall)).toBe(true);
  });

  it.each([
    '',
    '2026-02-29T09:00',
    '2026-02-31T09:00',
    '2026-13-01T09:00',
    '2026-11-24T24:00',
    '2026-11-24T09:60',
    '2026-11-24',
    '2026-11-24 09:00',
    '2026-11-24T09:00Z',
  ])('refuses %j', (wall) => {
    expect(isWall(wall)).toBe(false);
  });
});

describe('systemZone', () => {
  it('is one that isZone knows', () => {
    expect(isZone(systemZone())).toBe(true);
  });
});

describe('toWall', () => {
  it('cuts seconds off instead of rounding them up', () => {
    expect(toWall(Date.UTC(2026, 10, 24, 9, 0, 59, 999), 'UTC')).toBe('2026-11-24T09:00');
  });
});

describe('toPlanned', () => {
  it('knows the second passing of an overlap', () => {
    const wall = '2026-10-25T02:30';
    const [first, second] = ['2026-10-25T00:30:40Z', '2026-10-25T01:30:40Z'].map(Date.parse);
    expect(toPlanned(first ?? 0, 'Europe/Paris')).toEqual({
      wall,
      zone: 'Europe/Paris',
      disambiguation: 'earlier',
    });
    expect(toPlanned(second ?? 0, 'Europe/Paris')).toEqual({
      wall,
      zone: 'Europe/Paris',
      disambiguation: 'later',
    });
  });

  it('comes to the same minute again, at any time in any zone', () => {
    const seconds = fc.integer({ min: 0, max: 59_999 });
    fc.assert(
      fc.property(instant, seconds, zone, (at, more, inZone) => {
        expect(toInstant(toPlanned(at + more, inZone))).toBe(at);
      }),
      { numRuns: 1_000 },
    );
  });
});
