import * as v from 'valibot';
import { linkCard } from './content-columns';
import { columns, id } from './row-columns';

export const postRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  text: v.string(),
  variants: v.record(v.string(), v.looseObject({ text: v.string() })),
  media: v.array(v.looseObject({ assetId: id, alt: v.string() })),
  assetIds: v.array(v.string()),
  link: linkCard,
  langs: v.array(v.string()),
  tags: v.array(v.string()),
  category: v.nullable(v.string()),
  revision: v.number(),
  extras: v.optional(v.looseObject({})),
});
