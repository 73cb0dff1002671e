import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyFacts } from '@/lib/domain/company';
import { arbitraryFacts } from '@/test/support/arbitrary-facts';
import { isSame, patchBetween } from './patch-between';
import { readRecord } from './read-record';
import { draftOf, type RecordDraft } from './record-draft';
import { withPatch } from './with-patch';

const blank = draftOf({});
const read = (part: Partial<RecordDraft>) => readRecord({ ...blank, ...part });
const codes = (part: Partial<RecordDraft>) => read(part).troubles.map(({ at, code }) => `${at} ${code}`);
const phone = (value: string, country = '') =>
  read({ phones: [{ id: '1', label: '', value }], address: { ...blank.address, country } });
const closed = Array.from({ length: 7 }, () => []);

describe('readRecord', () => {
  it('gives what the form was made of', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(readRecord(draftOf(facts))).toEqual({ facts, troubles: [] });
      }),
    );
  });

  it('stores nothing of an empty form', () => {
    expect(read({})).toEqual({ facts: {}, troubles: [] });
    expect(
      read({ name: '  ', links: [{ id: '1', label: ' ', value: '' }], avatar: { by: {} } }).facts,
    ).toEqual({});
  });

  it.each([
    ['+351 21 342 77 10', '', '+351213427710'],
    ['00351 213 427 710', '', '+351213427710'],
    ['213 427 710', 'PT', '+351213427710'],
    ['(030) 901820', 'DE', '+4930901820'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['+1 (202) 555-0123', 'PT', '+12025550123'],
  ])('reads %s in %s as %s', (typed, country, number) => {
    expect(phone(typed, country).facts.phones).toEqual([{ label: '', number }]);
  });

  it.each([
    ['213 427 710', '', 'phone-country'],
    ['+351 21', '', 'phone-short'],
    ['+351 213 427 710 999 999 999', '', 'phone-long'],
    ['+1 202 555 0123 ext. 4', '', 'phone-extension'],
    ['call us', 'PT', 'phone-wrong'],
  ])('says what is wrong with %s', (typed, country, code) => {
    expect(phone(typed, country).troubles).toEqual([{ at: 'phones.1', code }]);
  });

  it.each<[Partial<RecordDraft>, string]>([
    [{ website: 'casa luz' }, 'website web-wrong'],
    [{ imprint: 'ftp://x.y' }, 'imprint web-wrong'],
    [{ email: 'ola@casaluz' }, 'email email-wrong'],
    [{ founded: '31.5.2004' }, 'founded founded-wrong'],
    [{ founded: '2004-13' }, 'founded founded-wrong'],
    [{ links: [{ id: '1', label: 'Shop', value: '' }] }, 'links.1 link-empty'],
    [{ links: [{ id: '1', label: '', value: 'shop' }] }, 'links.1 web-wrong'],
    [{ bios: [{ id: 'b', text: ' ', lang: '', platforms: [] }] }, 'bios.b bio-empty'],
    [{ address: { ...blank.address, city: 'Lisboa' } }, 'address.country country-missing'],
  ])('%o is not stored', (part, trouble) => {
    expect(codes(part)).toEqual([trouble]);
    expect(read(part).facts).toEqual({});
  });

  it.each<[string, RecordDraft['hours'], string]>([
    [
      'the same time twice',
      { zone: 'UTC', week: [[{ from: '09:00', to: '09:00' }], ...closed.slice(1)], special: [] },
      'hours.week.0 hours-empty',
    ],
    [
      'a missing time',
      { zone: 'UTC', week: [...closed.slice(1), [{ from: '09:00', to: '' }]], special: [] },
      'hours.week.6 hours-empty',
    ],
    [
      'spans that overlap',
      {
        zone: 'UTC',
        week: [
          [
            { from: '09:00', to: '13:00' },
            { from: '12:00', to: '18:00' },
          ],
          ...closed.slice(1),
        ],
        special: [],
      },
      'hours.week.0 hours-overlap',
    ],
    [
      'days in the wrong order',
      { zone: 'UTC', week: closed, special: [{ from: '2026-12-26', to: '2026-12-24', spans: [], note: '' }] },
      'hours.special.0 hours-dates',
    ],
  ])('refuses %s', (_, hours, trouble) => {
    expect(codes({ hours })).toEqual([trouble]);
  });

  it('takes hours past midnight and all day', () => {
    const week = [[{ from: '20:00', to: '02:00' }], [{ from: '00:00', to: '24:00' }], ...closed.slice(2)];
    const hours = { zone: 'Europe/Lisbon', week, special: [] };
    expect(read({ hours })).toEqual({ facts: { hours }, troubles: [] });
  });
});

describe('patchBetween', () => {
  it('makes the one of the other', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFacts, (before, after) => {
        expect(isSame(withPatch(before, patchBetween(before, after)), after)).toBe(true);
        expect(patchBetween(before, before)).toEqual({});
      }),
    );
  });

  it('takes away by null, and is blind to the order of properties', () => {
    const before: CompanyFacts = { name: 'A', email: 'a@b.cd', handles: { x: 'a', y: 'b' } };
    expect(patchBetween(before, { name: 'A', handles: { y: 'b', x: 'a' } })).toEqual({ email: null });
  });
});
