import fc from 'fast-check';
import { CAMPAIGN_KINDS } from '@/lib/domain/campaign';
import { FIELD_IDS } from '@/lib/domain/company';
import { id, instant, nullable, row, rows, text } from './arbitrary-row';

const field = fc.constantFrom(...FIELD_IDS);
const fields = fc.uniqueArray(field, { maxLength: 3 });
const day = fc.constantFrom('2026-11-27', '2027-01-01', '2028-02-29');
const lines = fc.array(text, { maxLength: 3 });
const span = fc.record({ from: fc.constant('09:00'), to: fc.constantFrom('12:30', '00:00', '24:00') });
const spans = fc.array(span, { maxLength: 2 });
const byPlatform = fc.dictionary(fc.constantFrom('bluesky', 'x'), text, { noNullPrototype: true });

/** What a change sets; null takes a fact away. */
const anyPatch = fc.record(
  {
    name: text,
    shortName: nullable(text),
    bios: fc.array(fc.record({ id, text, lang: fc.constantFrom('', 'pt'), platforms: fc.constant(['x']) }), {
      maxLength: 2,
    }),
    website: fc.constantFrom(null, 'https://casaluz.pt/'),
    links: fc.array(fc.record({ label: text, url: fc.constant('https://casaluz.pt/menu') }), {
      maxLength: 2,
    }),
    phones: fc.array(fc.record({ label: text, number: fc.constant('+351213900100') }), { maxLength: 2 }),
    address: nullable(
      fc.record({ street: text, postalCode: text, city: text, region: text, country: fc.constant('PT') }),
    ),
    hours: fc.record({
      zone: fc.constant('Europe/Lisbon'),
      week: fc.array(spans, { minLength: 7, maxLength: 7 }),
      special: fc.array(fc.record({ from: day, to: day, spans, note: text }), { maxLength: 1 }),
    }),
    hashtags: nullable(fc.array(text, { maxLength: 2 })),
    avatar: fc.record({ all: text, by: byPlatform }, { requiredKeys: [] }),
    handles: byPlatform,
  },
  { requiredKeys: [] },
);

const values = fc.array(
  fc.record({ field, lines, asset: nullable(text) }, { requiredKeys: ['field', 'lines'] }),
  {
    maxLength: 2,
  },
);

/** The tables of company records. */
export const companyTables = {
  companyChanges: rows(row({ id, clientId: id, from: day, reason: text, set: anyPatch })),
  observations: rows(
    row(
      {
        ...{ id, clientId: id, accountId: id, field, lines, page: text, url: text },
        ...{ how: fc.constantFrom('page', 'api', 'hand'), firstSeenAt: instant, lastSeenAt: instant },
      },
      { newest: fc.constant(1) },
    ),
  ),
  exceptions: rows(row({ id, clientId: id, accountId: id, field, reason: text })),
  campaigns: rows(
    row({
      ...{ id, clientId: id, kind: fc.constantFrom(...CAMPAIGN_KINDS), title: text, note: text, fields },
      ...{ changeId: nullable(id), from: day, routineId: nullable(id), doneAt: nullable(instant) },
    }),
  ),
  tasks: rows(
    row({
      ...{ id, campaignId: id, clientId: id, accountId: id, field: nullable(field), note: text },
      ...{ state: fc.constantFrom('open', 'done', 'by-hand', 'dropped'), snoozedUntil: nullable(instant) },
      ...{ before: nullable(lines), doneAt: nullable(instant) },
      evidence: nullable(fc.record({ observationId: id, lines, seenAt: instant, url: text })),
    }),
  ),
  routines: rows(
    row({
      ...{ id, clientId: id, title: text, note: text, accountIds: fc.array(id, { maxLength: 2 }), fields },
      every: fc.record({
        count: fc.integer({ min: 1, max: 9 }),
        unit: fc.constantFrom('week', 'month', 'year'),
      }),
      ...{ anchor: day, madeUpTo: nullable(day) },
    }),
  ),
  profileEdits: rows(
    row({
      ...{ id, clientId: id, accountId: id, at: instant },
      ...{ before: values, after: values, undoneAt: nullable(instant) },
    }),
  ),
};
