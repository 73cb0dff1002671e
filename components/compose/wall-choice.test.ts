import { describe, expect, test } from 'vitest';
import { soon, wallOutcome } from './wall-choice';
import { whenOf } from './when-choice';

const choice = (date: string, time: string, disambiguation: 'earlier' | 'later' | null = null) => ({
  date,
  time,
  disambiguation,
});

describe('wallOutcome', () => {
  test('an ordinary time is planned without a question', () => {
    expect(wallOutcome(choice('2026-11-28', '07:00'), 'Europe/Lisbon')).toEqual({
      kind: 'planned',
      planned: { wall: '2026-11-28T07:00', zone: 'Europe/Lisbon', disambiguation: 'earlier' },
      instant: Date.UTC(2026, 10, 28, 7),
    });
  });

  test('a day or a time alone is incomplete, and so is a day that does not exist', () => {
    expect(wallOutcome(choice('2026-11-28', ''), 'UTC').kind).toBe('incomplete');
    expect(wallOutcome(choice('', '07:00'), 'UTC').kind).toBe('incomplete');
    expect(wallOutcome(choice('2026-02-31', '07:00'), 'UTC').kind).toBe('incomplete');
  });

  test('a time that the clocks jump over is asked about: an hour before or after', () => {
    // Lisbon goes from 01:00 to 02:00 on 29 March 2026, at 01:00 UTC.
    expect(wallOutcome(choice('2026-03-29', '01:30'), 'Europe/Lisbon')).toEqual({
      kind: 'ask',
      resolved: { kind: 'gap', earlier: Date.UTC(2026, 2, 29, 0, 30), later: Date.UTC(2026, 2, 29, 1, 30) },
    });
  });

  test('a time that comes twice is asked about, and the answer holds', () => {
    // New York goes back from 02:00 to 01:00 on 1 November 2026.
    const open = wallOutcome(choice('2026-11-01', '01:30'), 'America/New_York');
    expect(open).toMatchObject({ kind: 'ask', resolved: { kind: 'overlap' } });
    expect(wallOutcome(choice('2026-11-01', '01:30', 'later'), 'America/New_York')).toMatchObject({
      kind: 'planned',
      planned: { disambiguation: 'later' },
      instant: Date.UTC(2026, 10, 1, 6, 30),
    });
  });

  test('an answer given for another day does not leak into a plain one', () => {
    const outcome = wallOutcome(choice('2026-11-02', '01:30', 'later'), 'America/New_York');
    expect(outcome).toMatchObject({ kind: 'planned', planned: { disambiguation: 'earlier' } });
  });
});

describe('whenOf', () => {
  test('is null until the question is answered', () => {
    const wall = choice('2026-03-29', '01:30');
    expect(whenOf({ kind: 'at', wall }, 'Europe/Lisbon')).toBeNull();
    expect(whenOf({ kind: 'at', wall: { ...wall, disambiguation: 'later' } }, 'Europe/Lisbon')).toEqual({
      kind: 'at',
      planned: { wall: '2026-03-29T01:30', zone: 'Europe/Lisbon', disambiguation: 'later' },
    });
    expect(whenOf({ kind: 'slot' }, 'Europe/Lisbon')).toEqual({ kind: 'slot' });
  });
});

test('a picker starts at a full hour that is not too near, by the client’s clock', () => {
  expect(soon(Date.UTC(2026, 10, 28, 6, 40), 'Asia/Kolkata')).toEqual(choice('2026-11-28', '13:00'));
  expect(soon(Date.UTC(2026, 11, 31, 22, 30), 'UTC')).toEqual(choice('2027-01-01', '00:00'));
});
