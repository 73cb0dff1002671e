import * as v from 'valibot';
import { FIELD_IDS } from '@/lib/domain/company';
import type { ProfileProtocol } from './company-protocol';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const values = v.pipe(
  v.array(
    v.object({
      field: v.picklist(FIELD_IDS),
      lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(100)),
      asset: v.exactOptional(v.nullable(id)),
    }),
  ),
  v.maxLength(FIELD_IDS.length),
);

/** How the requests about profiles by API are parsed; part of `schemas`. */
export const profileSchemas: {
  readonly [K in keyof ProfileProtocol]: v.GenericSchema<unknown, ProfileProtocol[K]['in']>;
} = {
  'profile.read': v.object({ accountId: id }),
  'profile.write': v.object({
    accountId: id,
    set: v.pipe(values, v.minLength(1)),
    expected: values,
  }),
  'profile.undo': v.object({ editId: id }),
};
