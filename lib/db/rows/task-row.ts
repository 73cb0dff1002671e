import * as v from 'valibot';
import { lines } from './facts-columns';
import { columns, id, instant, word } from './row-columns';

export const taskRow = v.looseObject({
  ...columns,
  id,
  campaignId: id,
  clientId: id,
  accountId: id,
  field: v.nullable(word<never>()),
  state: v.picklist(['open', 'done', 'by-hand', 'dropped']),
  snoozedUntil: v.nullable(instant),
  note: v.string(),
  before: v.nullable(lines),
  evidence: v.nullable(v.looseObject({ observationId: id, lines, seenAt: instant, url: v.string() })),
  doneAt: v.nullable(instant),
});
