import * as v from 'valibot';
import { FIELD_IDS } from '@/lib/domain/company';
import type { FrontProfileProtocol } from './company-protocol';

const windowId = v.nullable(v.pipe(v.number(), v.integer()));
const field = v.picklist(FIELD_IDS);
const line = v.pipe(v.string(), v.maxLength(20_000));

/** How requests about the page in front as a place are parsed. */
export const frontProfileSchemas: {
  readonly [K in keyof FrontProfileProtocol]: v.GenericSchema<unknown, FrontProfileProtocol[K]['in']>;
} = {
  'front.profile': v.object({ windowId, rest: v.exactOptional(v.boolean()) }),
  'front.fill': v.object({
    windowId,
    accountId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    values: v.pipe(
      v.array(v.object({ field, lines: v.pipe(v.array(line), v.maxLength(100)) })),
      v.minLength(1),
      v.maxLength(FIELD_IDS.length),
    ),
    over: v.boolean(),
  }),
  'front.focus-save': v.object({ windowId }),
  'front.teach-field': v.object({ windowId, field }),
  'front.facts': v.object({ windowId }),
};
