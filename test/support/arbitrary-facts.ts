import fc from 'fast-check';
import { readRecord } from '@/lib/company/record/read-record';
import { draftOf } from '@/lib/company/record/record-draft';
import type { CompanyFacts, Span } from '@/lib/domain/company';

/** Signs that files trip over, among any others. */
const sign = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'abc éß漢🥐👩‍🍳,;:\\"\'=+-@[]()^\t|#*') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
const clean = (text: string): string => text.replace(/[\r\u0085\u2028\u2029\0]/g, '').trim();
const line = fc
  .array(sign, { maxLength: 90 })
  .map((signs) => clean(signs.join('').replaceAll('\n', ' ')))
  .filter((text) => text !== '');
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: sign }, fc.constant('\n')), { maxLength: 200 })
  .map((signs) => clean(signs.join('')))
  .filter((found) => found !== '');
const url = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
const time = (max: number) =>
  fc.integer({ min: 0, max }).map((quarter) => {
    const minutes = quarter * 15;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  });
const spans = fc.oneof(
  fc.constant<readonly Span[]>([]),
  fc.constant<readonly Span[]>([{ from: '00:00', to: '24:00' }]),
  fc
    .record({ from: time(95), to: time(95) })
    .map((span): readonly Span[] => (span.from === span.to ? [] : [span])),
  fc.tuple(time(40), time(40)).map(([a, b]): readonly Span[] => {
    const [from, to] = [a, b].sort();
    return from && to && from !== to
      ? [
          { from, to },
          { from: '14:00', to: '18:30' },
        ]
      : [];
  }),
);
const day = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const platform = fc.constantFrom('x', 'bluesky', 'mastodon', 'google-business');
const handle = fc.stringMatching(/^[a-z][a-z0-9_.]{1,20}$/);

/** Records as they are stored: tidied by `readRecord`. Pictures are left out: no file holds them. */
export const arbitraryFacts: fc.Arbitrary<CompanyFacts> = fc
  .record(
    {
      name: line,
      shortName: line,
      legalName: line,
      bios: fc.array(
        fc.record({
          id: fc.uuid(),
          text,
          lang: fc.constantFrom('', 'pt', 'en', 'zh-Hant-TW'),
          platforms: fc.uniqueArray(platform, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      category: line,
      website: url,
      links: fc.array(fc.record({ label: fc.oneof(fc.constant(''), line), url }), {
        minLength: 1,
        maxLength: 4,
      }),
      email: fc.emailAddress().filter((address) => !/["<>]/.test(address)),
      phones: fc.array(
        fc.record({
          label: fc.oneof(fc.constant(''), line),
          number: fc.constantFrom('+351213427710', '+12025550123', '+442079460958', '+4930901820'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      address: fc.record({
        street: text,
        ...{ postalCode: line, city: line, region: line },
        country: fc.constantFrom('PT', 'DE', 'US', 'JP'),
      }),
      hours: fc.record({
        zone: fc.constantFrom('Europe/Lisbon', 'Asia/Kolkata', 'America/New_York'),
        week: fc.array(spans, { minLength: 7, maxLength: 7 }),
        special: fc.array(
          fc
            .record({ from: day, length: day, spans, note: fc.oneof(fc.constant(''), line) })
            .map(({ from, length, ...rest }) => ({ from, to: from > length ? from : length, ...rest })),
          { maxLength: 3 },
        ),
      }),
      serviceArea: line,
      founded: fc.constantFrom('1998', '2004-02', '2012-06-30'),
      pronouns: line,
      tone: text,
      hashtags: fc.uniqueArray(fc.stringMatching(/^[a-zA-Zé]{1,12}$/), { minLength: 1, maxLength: 5 }),
      imprint: url,
      privacy: url,
      terms: url,
      handles: fc.dictionary(platform, handle, { minKeys: 1, maxKeys: 3 }),
    },
    { requiredKeys: ['name'] },
  )
  .map((facts) => readRecord(draftOf(facts)).facts)
  .filter(({ name }) => name !== undefined);
