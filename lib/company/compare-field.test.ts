import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import type { CompanyFacts, FieldId, OpeningHours } from '@/lib/domain/company';
import type { ProfileField } from '@/lib/domain/profile-data';
import { auditAccount } from './audit-account';
import { compareField } from './compare-field';
import { ACCOUNT, CASA_LUZ, limit, observed, placeField } from './fixtures';
import { wantedAt } from './wanted-at';

const LANGS = ['', 'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ar', 'sv'];

function compared(
  field: ProfileField,
  seen: readonly string[],
  facts: CompanyFacts = CASA_LUZ,
  lang = '',
): string {
  const want = wantedAt(field, facts, { platform: 'x', account: ACCOUNT, lang });
  return want ? compareField(field, want, seen, facts) : 'no fact';
}

describe('compareField', () => {
  it('takes what it wants itself for right, in every language and control', () => {
    const fields: readonly FieldId[] = [
      ...([
        'name',
        'legal-name',
        'handle',
        'bio',
        'category',
        'website',
        'email',
        'phone',
        'address',
        'hours',
      ] as const),
      ...([
        'address-street',
        'address-postal-code',
        'address-city',
        'address-country',
        'service-area',
      ] as const),
      ...(['founded', 'hashtags', 'links', 'avatar'] as const),
    ];
    for (const id of fields)
      for (const lang of LANGS)
        for (const control of ['line', 'lines', 'list'] as const) {
          const field = placeField(id, { control });
          const want = wantedAt(field, CASA_LUZ, { platform: 'x', account: ACCOUNT, lang });
          expect([id, lang, want && compareField(field, want, want.lines, CASA_LUZ)]).toEqual([
            id,
            lang,
            'same',
          ]);
        }
  });

  it('is never right with nothing', () => {
    for (const id of ['name', 'phone', 'hours', 'address', 'links', 'hashtags'] as const)
      for (const seen of [[], [''], [' ', '\n']]) expect(compared(placeField(id), seen)).toBe('different');
  });

  it('knows lists in any order, and that one more or less differs', () => {
    const links = placeField('links', { control: 'list' });
    expect(
      compared(links, ['Menu: casaluz.example/menu', 'order — https://www.casaluz.example/order/']),
    ).toBe('same');
    expect(compared(links, ['https://casaluz.example/menu', 'https://casaluz.example/order'])).toBe('same');
    expect(compared(links, ['Order: casaluz.example/menu', 'Menu: casaluz.example/order'])).toBe('different');
    expect(compared(links, ['Menu: casaluz.example/menu'])).toBe('different');
    expect(compared(links, ['a.example', 'Menu: casaluz.example/menu', 'Order: casaluz.example/order'])).toBe(
      'different',
    );
    expect(compared(links, ['Menu: casaluz.example/me…', 'Order: casaluz.example/order'])).toBe('cut');
    expect(compared(placeField('hashtags'), ['#Padaria #casaLuz'])).toBe('same');
    expect(compared(placeField('hashtags'), ['#padaria'])).toBe('different');
    const phones = placeField('phone', { control: 'list' });
    expect(compared(phones, ['912 345 678', '(+351) 213 428 804'])).toBe('same');
    expect(compared(phones, ['21 342 8804 / 912 345 678'])).toBe('same');
    expect(compared(phones, ['21 342 8804'])).toBe('different');
  });

  it('judges the small fields as a person would', () => {
    expect(compared(placeField('email'), ['mailto:OLA@casaluz.example'])).toBe('same');
    expect(compared(placeField('email'), ['ola@casaluz.example.com'])).toBe('different');
    expect(compared(placeField('category'), ['bakery'])).toBe('same');
    expect(compared(placeField('legal-name'), ['Casa Luz Padaria Lda'])).toBe('same');
    expect(compared(placeField('legal-name'), ['Casa Luz Padaria, S.A.'])).toBe('different');
    expect(compared(placeField('service-area'), ['Almada · Lisboa'])).toBe('same');
    expect(compared(placeField('pronouns'), ['She / Her'], { pronouns: 'she/her' })).toBe('same');
    expect(compared(placeField('pronouns'), ['her/she'], { pronouns: 'she/her' })).toBe('different');
    expect(compared(placeField('handle'), ['@CasaLuz'])).toBe('same');
    expect(compared(placeField('handle'), ['casaluz2'])).toBe('different');
    expect(compared(placeField('address-country'), ['PT'])).toBe('same');
    expect(compared(placeField('address-country'), ['Spain'])).toBe('different');
    expect(compared(placeField('address-city'), ['Lisbon'])).toBe('same');
    expect(compared(placeField('address-postal-code'), ['1100583'])).toBe('same');
    expect(compared(placeField('address-postal-code'), ['1100-585'])).toBe('different');
  });

  it('takes a part of the address for right only where no more is wanted', () => {
    expect(compared(placeField('address', { limits: [limit(20)] }), ['Lisboa'])).toBe('same');
    expect(compared(placeField('address', { limits: [limit(20)] }), ['Porto'])).toBe('different');
    expect(compared(placeField('address'), ['1100-583 Lisboa'])).toBe('different');
  });

  it('knows every number by its two writings, and another one by one digit', () => {
    const number = fc
      .constantFrom(...Object.entries(examples))
      .chain(([country, national]) => fc.nat({ max: 9 }).map((digit) => ({ country, national, digit })));
    fc.assert(
      fc.property(number, fc.boolean(), ({ country, national, digit }, isNational) => {
        if (!isSupportedCountry(country)) return;
        const e164 = `+${getCountryCallingCode(country)}${national}`;
        const address = { street: '', postalCode: '', city: '', region: '', country };
        const facts = { phones: [{ label: '', number: e164 }], address };
        const field = placeField('phone', isNational ? { writes: 'national-phone' } : {});
        const written = wantedAt(field, facts, { platform: 'x', account: ACCOUNT, lang: '' })?.lines ?? [];
        expect(compared(field, written, facts)).toBe('same');
        if (national.endsWith(String(digit))) return;
        const other = `${e164.slice(0, -1)}${String(digit)}`;
        expect(compared(field, [other], facts)).toBe('different');
      }),
    );
  });

  it('reads the hours that it writes, and tells them from others', () => {
    const time = fc.integer({ min: 0, max: 95 }).map((quarter) => clock(quarter * 15));
    const span = fc.record({ from: time, to: time }).filter(({ from, to }) => hoursBetween(from, to) < 20);
    const week = fc.array(fc.array(span, { maxLength: 1 }), { minLength: 7, maxLength: 7 });
    const country = fc.constantFrom('US', 'DE', 'FR', 'JP', 'EG', 'BR', 'NL', 'IT', '');
    fc.assert(
      fc.property(
        week,
        country,
        fc.constantFrom(...LANGS),
        fc.nat({ max: 6 }),
        (days, inCountry, lang, changed) => {
          const address = { street: '', postalCode: '', city: '', region: '', country: inCountry };
          const hours: OpeningHours = { zone: 'UTC', week: days, special: [] };
          const written = wantedAt(
            placeField('hours'),
            { hours, address },
            { platform: 'x', account: ACCOUNT, lang },
          );
          expect(compared(placeField('hours'), written?.lines ?? [], { hours, address })).toBe('same');
          const other = days.with(
            changed,
            days[changed]?.length === 0 ? [{ from: '09:05', to: '10:05' }] : [],
          );
          if (
            JSON.stringify(days[(changed + 6) % 7]) + JSON.stringify(days[changed]) === '[][]' ||
            isApart(days, changed)
          )
            expect(
              compared(placeField('hours'), written?.lines ?? [], {
                hours: { ...hours, week: other },
                address,
              }),
            ).toBe('different');
        },
      ),
    );
  });

  it('compares 1,000 accounts with all fields', () => {
    const fields = [
      ...([
        'name',
        'bio',
        'website',
        'email',
        'phone',
        'address',
        'hours',
        'links',
        'founded',
        'hashtags',
      ] as const),
    ].map((id) => placeField(id, { limits: [limit(300)] }));
    const profile = { platform: 'x', version: '', hands: 'page' as const, labels: {}, pages: [], fields };
    const seen = fields.map(({ field }) =>
      observed(
        field,
        wantedAt(placeField(field), CASA_LUZ, { platform: 'x', account: ACCOUNT, lang: 'en' })?.lines ?? [],
        1,
      ),
    );
    let right = 0;
    const started = performance.now();
    for (let account = 0; account < 1_000; account += 1)
      right += auditAccount({
        profile,
        account: ACCOUNT,
        facts: CASA_LUZ,
        seen,
        exceptions: [],
        now: 2,
      }).filter(({ verdict }) => verdict.kind === 'right').length;
    process.stdout.write(`audit of 1,000 accounts: ${(performance.now() - started).toFixed(0)} ms\n`);
    expect(right).toBe(10_000);
  });
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Nothing is open for longer without being open all day; "10:15–10:00" could be read as a morning and an evening. */
const hoursBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 2)) - Number(from.slice(0, 2)) + (to <= from ? 24 : 0)) % 25;

/** Whether a day's hours can be taken away without another day's covering them. */
const isApart = (week: OpeningHours['week'], day: number): boolean =>
  week.every((spans, index) => index === day || spans.every(({ from, to }) => from < to)) &&
  (week[day]?.every(({ from, to }) => from < to) ?? true);
