import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import type { CompanyFacts, FieldId } from '@/lib/domain/company';
import { compareField } from './compare-field';
import { placeField } from './fixtures';
import { addressOf } from './vectors/address-of';
import { ADDRESSES } from './vectors/addresses';
import { ADDRESSES_ELSEWHERE } from './vectors/addresses-elsewhere';
import { ADDRESSES_FROM_OTHERS } from './vectors/addresses-from-others';
import { DATES } from './vectors/dates';
import { HOURS } from './vectors/hours';
import { HOURS_FROM_OTHERS } from './vectors/hours-from-others';
import { PHONES } from './vectors/phones';
import { TEXTS } from './vectors/texts';
import type { VectorSet } from './vectors/vector-set';
import { WEB_ADDRESSES } from './vectors/web-addresses';
import { weekOf } from './vectors/week-of';
import { wantedAt } from './wanted-at';

/** The example number of every country, as it is dialled from there, with no formatting of ours. */
const EXAMPLES: readonly VectorSet<string>[] = Object.entries(examples).flatMap(([country, number]) =>
  isSupportedCountry(country)
    ? {
        source: 'libphonenumber-js, examples.mobile.json',
        foreign: true,
        country,
        same: [[number, `+${getCountryCallingCode(country)}${number}`] as const],
        differ: [
          [
            `${number.slice(0, -1)}${String((Number(number.at(-1)) + 1) % 10)}`,
            `+${getCountryCallingCode(country)}${number}`,
          ] as const,
        ],
      }
    : [],
);

const KINDS: readonly (readonly [FieldId, readonly VectorSet<string>[]])[] = [
  ['hours', [...HOURS_FROM_OTHERS, ...HOURS]],
  ['address', [...ADDRESSES_FROM_OTHERS, ...ADDRESSES_ELSEWHERE, ...ADDRESSES]],
  ['phone', [...PHONES, ...EXAMPLES]],
  ['website', WEB_ADDRESSES],
  ['bio', TEXTS],
  ['founded', DATES],
];

function factsOf(field: FieldId, record: string, country: string): CompanyFacts {
  const address = { street: '', postalCode: '', city: '', region: '', country };
  if (field === 'hours') return { hours: weekOf(record), address };
  if (field === 'address') return { address: addressOf(record, country) };
  if (field === 'phone') return { phones: [{ label: '', number: record }], address };
  if (field === 'bio') return { bios: [{ id: 'b', text: record, lang: '', platforms: [] }] };
  return field === 'founded' ? { founded: record } : { website: record };
}

function compared(id: FieldId, here: string, record: string, country: string): string {
  const facts = factsOf(id, record, country);
  const field = placeField(id);
  const want = wantedAt(field, facts, { platform: 'x', account: { handle: '' }, lang: '' });
  return want ? compareField(field, want, [here], facts) : 'no fact';
}

describe.each(KINDS)('%s', (id, sets) => {
  it.each(sets.flatMap((set) => set.same.map(([here, record]) => [here, record, set.country] as const)))(
    '%s is %s',
    (here, record, country) => {
      expect(compared(id, here, record, country)).toBe('same');
    },
  );

  it.each(sets.flatMap((set) => set.differ.map(([here, record]) => [here, record, set.country] as const)))(
    '%s is not %s',
    (here, record, country) => {
      expect(compared(id, here, record, country)).toBe('different');
    },
  );
});

it('has as many vectors as it promises, most of them by others', () => {
  const sets = KINDS.flatMap(([, all]) => all);
  const count = (some: readonly VectorSet<string>[], key: 'same' | 'differ'): number =>
    new Set(some.flatMap((set) => set[key].map((vector) => vector.join('\u0000')))).size;
  const [same, foreign, differ] = [
    count(sets, 'same'),
    count(
      sets.filter((set) => set.foreign),
      'same',
    ),
    count(sets, 'differ'),
  ];
  // Without the examples, of which there is one for each country, there are enough, too.
  const written = sets.filter((set) => !EXAMPLES.includes(set));
  expect(same).toBeGreaterThanOrEqual(600);
  expect(foreign / same).toBeGreaterThan(0.5);
  expect(count(written, 'same')).toBeGreaterThanOrEqual(400);
  expect(
    count(
      written.filter((set) => set.foreign),
      'same',
    ) / count(written, 'same'),
  ).toBeGreaterThan(0.5);
  expect(differ).toBeGreaterThanOrEqual(300);
  expect(count(written, 'differ')).toBeGreaterThanOrEqual(100);
  process.stdout.write(
    `vectors: ${String(same)} that are the same (${String(foreign)} by others; ${String(count(written, 'same'))} without example numbers), ${String(differ)} near misses (${String(count(written, 'differ'))} without example numbers)\n`,
  );
});
