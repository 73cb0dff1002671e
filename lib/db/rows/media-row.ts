import * as v from 'valibot';
import { columns, id } from './row-columns';

/** Lower-case hex SHA-256: what media are called everywhere. */
export const HASH = /^[0-9a-f]{64}$/;

export const mediaRow = v.looseObject({
  ...columns,
  id,
  clientId: v.nullable(id),
  kind: v.picklist(['image', 'video', 'audio']),
  name: v.string(),
  mime: v.string(),
  bytes: v.number(),
  width: v.number(),
  height: v.number(),
  seconds: v.nullable(v.number()),
  alt: v.string(),
  copyOf: v.nullable(id),
});
