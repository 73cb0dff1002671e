import * as v from 'valibot';
import { FIELD_IDS } from '@/lib/domain/company';
import { TAUGHT_PARTS, type TaughtField } from '@/lib/domain/front-page';
import type { PageProtocol } from './page-protocol';

/** A page can write anything into what is read of it: too long is cut, not refused. UTF-16 units. */
const cut = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, max)),
  );

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(100_000));
const https = v.pipe(v.string(), v.maxLength(2_048), v.startsWith('https://'), v.url());

const person = v.object({ handle: v.nullable(cut(200)), name: v.nullable(cut(200)) });
const item = v.object({
  author: v.nullable(person),
  text: v.nullable(cut(5_000)),
  permalink: v.nullable(v.fallback(v.nullable(https), null)),
});

/** Parsed and cut; whatever stands in it stays text. */
const context = v.object({
  platform: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  box: v.picklist(['comment', 'reply', 'post']),
  answers: v.nullable(item),
  post: v.nullable(item),
  signedIn: v.nullable(person),
  lang: cut(35),
});

const taughtField = v.custom<TaughtField>(
  (part) =>
    typeof part === 'string' &&
    /^field:[a-z-]+:[\w-]{1,60}$/.test(part) &&
    FIELD_IDS.some((field) => part.startsWith(`field:${field}:`)),
);

/** Whatever a page may show of a profile: so many lines of a list, so long each. */
export const profileReading = v.object({
  platform: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  page: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
  url: https,
  owner: v.nullable(person),
  signedIn: v.nullable(person),
  fields: v.pipe(
    v.array(
      v.object({
        field: v.picklist(FIELD_IDS),
        lines: v.pipe(v.array(cut(5_000)), v.maxLength(50)),
        state: v.picklist(['seen', 'page-changed']),
        touched: v.boolean(),
        fillable: v.boolean(),
      }),
    ),
    v.maxLength(FIELD_IDS.length),
  ),
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const nothing = v.strictObject({});

/** How every request of a script in a page is parsed before a handler sees it. Loaded by the background only. */
export const pageSchemas: {
  readonly [K in keyof PageProtocol]: v.GenericSchema<unknown, PageProtocol[K]['in']>;
} = {
  'page.start': nothing,
  'page.hello': nothing,
  'page.shortcuts': nothing,
  'page.whose': v.object({ context }),
  'page.expand': v.object({ shortcut: v.pipe(v.string(), v.maxLength(100)), context }),
  'page.palette': nothing,
  'page.tools': nothing,
  'page.studio': v.object({ place: v.literal('templates') }),
  'page.insert': v.object({
    intent: v.object({
      text,
      caret: v.nullable(offset),
      replaceBefore: v.pipe(offset, v.maxValue(100)),
      all: v.optional(v.literal(true)),
      nonce: v.pipe(v.string(), v.uuid()),
    }),
  }),
  'page.inserted': v.object({ context, clientId: id, templateId: v.nullable(id), text }),
  'page.sent': v.object({ id: v.nullable(id), context, clientId: v.nullable(id), text }),
  'page.taught': v.object({
    part: v.union([v.picklist(TAUGHT_PARTS), taughtField]),
    css: v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))),
      v.minLength(1),
      v.maxLength(8),
    ),
  }),
  'page.profile-script': nothing,
  'page.fill-script': nothing,
  'page.profile': v.object({ reading: profileReading }),
  'page.piece': v.object({
    ticket: id,
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
  }),
  'page.answered': v.object({ permalinks: v.pipe(v.array(https), v.maxLength(200)) }),
  'replies.open': v.object({ context, clientId: v.nullable(id), query: cut(500) }),
  'replies.search': v.object({ context, clientId: id, query: cut(500) }),
  'replies.render': v.object({
    context,
    clientId: id,
    templateId: id,
    inputs: v.record(cut(200), cut(2_000)),
    variation: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  'replies.keep': v.object({ text, clientId: id, title: cut(200) }),
};
