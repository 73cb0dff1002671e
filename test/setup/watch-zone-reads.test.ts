import { spawnSync } from 'node:child_process';
import { createContext, runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { watchZoneReads } from './watch-zone-reads';

let reads = 0;
watchZoneReads(() => (reads += 1));

const AT = Date.UTC(2026, 6, 1, 12);
const date = (): Date => new Date(AT);
const instant = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(AT);

const READS: Readonly<Record<string, () => unknown>> = {
  'a local part': () => date().getHours(),
  'a local part that is set': () => date().setDate(1),
  'the offset': () => date().getTimezoneOffset(),
  'a text': () => String(date()),
  'a text in a template': () => `${date()}`,
  'a text by adding': () => (date() as unknown as string) + '',
  'a text for people': () => date().toLocaleString('en'),
  'a text for people, with a style': () => date().toLocaleDateString('en', { dateStyle: 'short' }),
  'a text of a list': () => [date()].toLocaleString(),
  'now as a text': () => Date(),
  'a date of numbers': () => new Date(2026, 6, 1),
  'a local time as text': () => new Date('2026-07-01T12:00'),
  'a local time as text, by parse': () => Date.parse('2026-07-01T12:00:00'),
  'a text in the engine’s own form': () => new Date('1 July 2026'),
  'by a date’s own constructor': () => new (date().constructor as DateConstructor)(2026, 6, 1),
  'a subclass': () => new (class extends Date {})(2026, 6, 1),
  'a format without a zone': () => new Intl.DateTimeFormat('en', { dateStyle: 'short' }),
  'a format without anything, called': () => Intl.DateTimeFormat(),
  'Temporal’s zone': () => Temporal.Now.timeZoneId(),
  'Temporal’s day': () => Temporal.Now.plainDateISO(),
  'Temporal’s clock': () => Temporal.Now.plainTimeISO(),
  'Temporal’s day and clock': () => Temporal.Now.plainDateTimeISO(),
  'Temporal’s own now': () => Temporal.Now.zonedDateTimeISO(),
  'an instant for people': () => instant().toLocaleString('en'),
  'the environment': () => process.env['TZ'],
  'all of the environment': () => ({ ...process.env }),
  'another process': () => spawnSync(process.execPath, ['--version']),
  'another realm': () => runInNewContext('1'),
  'another realm, kept': () => createContext({}),
  'another thread': () => new Worker('', { eval: true }).terminate(),
};

const NO_READS: Readonly<Record<string, () => unknown>> = {
  now: () => new Date(),
  'now as a number': () => Date.now(),
  'an instant': () => new Date(AT),
  'a copy': () => new Date(date()),
  'the numbers of UTC': () => new Date(Date.UTC(2026, 6, 1)),
  'an instant as text': () => new Date('2026-07-01T12:00:00.000Z'),
  'an instant with an offset': () => Date.parse('2026-07-01T12:00+02:00'),
  'a day alone': () => Date.parse('2026-07-01'),
  'a part in UTC': () => date().getUTCHours(),
  'an ISO text': () => date().toISOString(),
  json: () => JSON.stringify({ at: date() }),
  'a text of UTC': () => date().toUTCString(),
  'two dates compared': () => date() < new Date() && date().getTime() - AT,
  'a text for people in a zone': () => date().toLocaleString('en', { timeZone: 'Asia/Tokyo' }),
  'a format with a zone': () => new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(AT),
  'numbers for people': () => new Intl.NumberFormat('en').format(1),
  'Temporal in a zone': () => instant().toZonedDateTimeISO('Europe/Lisbon').hour,
  'Temporal’s day in a zone': () => Temporal.Now.plainDateISO('Europe/Lisbon'),
  'Temporal’s instant': () => Temporal.Now.instant(),
  'a day for people': () => Temporal.PlainDate.from('2026-07-01').toLocaleString('en'),
  'other things of the environment': () => process.env['PATH'],
};

const readsOf = (act: () => unknown): number => {
  reads = 0;
  act();
  return reads;
};

describe('is told of', () => {
  it.each(Object.entries(READS))('%s', (_, act) => expect(readsOf(act)).toBeGreaterThan(0));
});

describe('is not told of', () => {
  it.each(Object.entries(NO_READS))('%s', (_, act) => expect(readsOf(act)).toBe(0));
});

describe('what it is not told of is the same in every zone', () => {
  const before = process.env['TZ'];
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  const inZones = (act: () => unknown): string[] =>
    ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'].map((zone) => {
      process.env['TZ'] = zone;
      return JSON.stringify(act());
    });

  it('the zone can be changed here', () => {
    expect(new Set(inZones(() => date().getTimezoneOffset())).size).toBe(4);
  });

  it.each(Object.getOwnPropertyNames(Date.prototype))('Date.prototype.%s', (name) => {
    const method = Reflect.get(Date.prototype, name) as (...given: unknown[]) => unknown;
    if (name === 'constructor' || readsOf(() => Reflect.apply(method, date(), [1])) > 0) return;
    expect(new Set(inZones(() => Reflect.apply(method, date(), [1]))).size).toBe(1);
  });

  it.each([
    '2026',
    '2026-07',
    '2026-07-01',
    '+012026-07-01',
    '2026-07-01T12:00Z',
    '2026-07-01T12:00:00.5-03:30',
  ])('the text %s', (text) => {
    expect(readsOf(() => Date.parse(text))).toBe(0);
    expect(new Set(inZones(() => Date.parse(text))).size).toBe(1);
    expect(Date.parse(text)).not.toBeNaN();
  });
});
