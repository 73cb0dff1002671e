import * as v from 'valibot';
import { DELIVERY_STATES } from '@/lib/domain/delivery';
import { content } from './content-columns';
import { columns, failure, id, instant } from './row-columns';

const frozen = v.looseObject({ key: v.string(), body: v.string(), hash: v.string(), at: instant });

const remote = v.looseObject({
  id: v.string(),
  url: v.nullable(v.string()),
  at: instant,
  proof: v.picklist(['answer', 'read-back', 'person']),
  removedAt: v.nullable(instant),
});

const sentPart = v.looseObject({
  key: v.string(),
  id: v.string(),
  url: v.nullable(v.string()),
  at: instant,
  proof: v.picklist(['answer', 'read-back', 'person']),
});

/** What the state machine leans on; a row that is not this must never reach it. */
export const deliveryRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  accountId: id,
  postId: id,
  platform: v.string(),
  content,
  revision: v.number(),
  planned: v.looseObject({
    wall: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/)),
    zone: v.string(),
    disambiguation: v.picklist(['earlier', 'later']),
  }),
  dueAt: instant,
  slotId: v.nullable(id),
  state: v.picklist(DELIVERY_STATES),
  since: instant,
  reason: v.nullable(failure),
  nextAt: v.optional(v.number()),
  asking: v.optional(v.literal(1)),
  readAt: v.optional(v.number()),
  owner: v.nullable(v.string()),
  key: v.nullable(v.string()),
  frozen: v.nullable(frozen),
  attemptId: v.nullable(id),
  attempts: v.number(),
  prepareTries: v.number(),
  looks: v.number(),
  remote: v.nullable(remote),
  sent: v.optional(v.array(sentPart)),
  firstSentAt: v.optional(v.nullable(instant)),
  handOver: v.optional(v.looseObject({ id: v.optional(v.string()), at: v.optional(instant) })),
  version: v.number(),
});
