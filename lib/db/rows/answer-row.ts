import * as v from 'valibot';
import { columns, id, instant } from './row-columns';

export const answerRow = v.looseObject({
  ...columns,
  id,
  at: instant,
  sentAt: v.nullable(instant),
  clientId: id,
  accountId: v.nullable(id),
  platform: v.string(),
  templateId: v.nullable(id),
  author: v.string(),
  authorName: v.nullable(v.string()),
  person: v.string(),
  permalink: v.string(),
  asked: v.string(),
  text: v.string(),
});
