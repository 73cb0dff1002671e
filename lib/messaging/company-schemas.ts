import * as v from 'valibot';
import { CAMPAIGN_KINDS } from '@/lib/domain/campaign';
import { FIELD_IDS } from '@/lib/domain/company';
import type { RecordProtocol } from './company-protocol';
import { day, factsPatch } from './facts-schema';

/** Ids of campaigns and tasks are made of others' ids. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(10_000));
const short = v.pipe(v.string(), v.trim(), v.maxLength(2_000));
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const note = v.pipe(v.string(), v.trim(), v.maxLength(10_000));
const field = v.picklist(FIELD_IDS);
const kind = v.picklist(CAMPAIGN_KINDS);

const fields = v.pipe(
  v.array(field),
  v.maxLength(FIELD_IDS.length),
  v.transform((given) => [...new Set(given)]),
);

/** As much as `lib/services/company` keeps of what a place shows. */
const lines = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(100));

const act = v.variant('kind', [
  v.object({ kind: v.literal('snooze'), until: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)) }),
  v.object({ kind: v.literal('note'), note }),
  v.object({ kind: v.picklist(['wake', 'done-by-hand', 'drop', 'reopen']) }),
]);

/** How the requests about company records are parsed; part of `schemas`. */
export const companySchemas: {
  readonly [K in keyof RecordProtocol]: v.GenericSchema<unknown, RecordProtocol[K]['in']>;
} = {
  'company.change': v.object({
    clientId: id,
    from: day,
    reason: short,
    set: factsPatch,
    campaign: v.nullable(v.object({ title, kind, note })),
  }),
  'company.undo': v.object({ changeId: id }),
  'company.redo': v.object({ changeId: id }),
  'company.import': v.object({
    changes: v.pipe(v.array(v.object({ clientId: id, set: factsPatch })), v.minLength(1), v.maxLength(2_000)),
    from: day,
    reason: short,
  }),
  'observation.note': v.object({ accountId: id, field, lines }),
  'exception.set': v.object({ accountId: id, field, reason: v.nullable(short) }),
  'campaign.start': v.object({ clientId: id, title, kind, note, fields, accountIds: ids }),
  'campaign.remove': v.object({ id }),
  'campaign.restore': v.object({ id }),
  'task.act': v.object({ ids, act }),
  'routine.save': v.object({
    routine: v.object({
      id: v.pipe(id, v.maxLength(100)),
      clientId: id,
      title,
      note,
      accountIds: ids,
      fields,
      every: v.object({
        count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
        unit: v.picklist(['week', 'month', 'year']),
      }),
      anchor: day,
    }),
  }),
  'routine.remove': v.object({ id }),
  'routine.restore': v.object({ id }),
};
