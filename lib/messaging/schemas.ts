import * as v from 'valibot';
import { FAILURE_CODES } from '@/lib/domain/failure';
import { TAUGHT_PARTS } from '@/lib/domain/front-page';
import { PAGE_FUNCTIONS } from '@/lib/domain/page-switch';
import type { In, Request } from './protocol';
import { frontProfileSchemas } from './front-profile-schemas';
import { companySchemas } from './company-schemas';
import { pageSchemas } from './page-schemas';
import { profileSchemas } from './profile-schemas';
import { templateInput } from './template-input';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const ids = v.pipe(v.array(id), v.maxLength(100_000));
/** Far above any network's limit: what is too long for one is said by the checks, not by refusing to save it. */
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const short = v.pipe(v.string(), v.maxLength(2_000));
const zone = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const httpsUrl = v.pipe(v.string(), v.maxLength(2_048), v.startsWith('https://'), v.url());

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const windowId = v.nullable(v.pipe(v.number(), v.integer()));

const planned = v.object({
  wall: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  zone,
  disambiguation: v.picklist(['earlier', 'later']),
});

const when = v.variant('kind', [
  v.object({ kind: v.literal('now') }),
  v.object({ kind: v.literal('slot') }),
  v.object({ kind: v.literal('at'), planned }),
]);

const act = v.variant('kind', [
  v.object({
    kind: v.picklist([
      'cancel',
      'reinstate',
      'now',
      'next-slot',
      'drop',
      'done-by-hand',
      'it-isnt',
      'remove-from-network',
      'hand-over',
      'take-back',
    ]),
  }),
  v.object({ kind: v.literal('its-there'), url: v.optional(httpsUrl) }),
  v.object({ kind: v.literal('reschedule'), planned }),
  v.object({ kind: v.literal('update-content'), revision: v.number() }),
  v.object({ kind: v.literal('edit-on-network'), text, seen: text }),
]);

const unit = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const used = v.object({ assetId: id, alt: text, focus: v.exactOptional(v.object({ x: unit, y: unit })) });

const bulkAct = v.object({
  kind: v.picklist([
    'now',
    'next-slot',
    'drop',
    'done-by-hand',
    'reinstate',
    'its-there',
    'it-isnt',
    'cancel',
  ]),
});

const extras = v.object({
  thread: v.exactOptional(v.literal(true)),
  replyTo: v.exactOptional(short),
  quote: v.exactOptional(short),
  firstComment: v.exactOptional(text),
  warning: v.exactOptional(text),
  sensitive: v.exactOptional(v.literal(true)),
  visibility: v.exactOptional(v.picklist(['unlisted', 'followers'])),
  poll: v.exactOptional(
    v.object({
      options: v.pipe(v.array(text), v.maxLength(100)),
      multiple: v.boolean(),
      seconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

const post = v.object({
  id,
  clientId: id,
  text,
  variants: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)), v.object({ text })),
  media: v.pipe(v.array(used), v.maxLength(100)),
  link: v.nullable(v.object({ url: httpsUrl, title: short, description: text, thumbId: v.nullable(id) })),
  langs: v.array(v.pipe(v.string(), v.maxLength(35))),
  tags: v.array(short),
  category: v.nullable(short),
  extras: v.exactOptional(extras),
});

const found = v.object({
  remoteId: short,
  handle: short,
  displayName: short,
  profileUrl: httpsUrl,
  server: httpsUrl,
});

/** How every request is parsed before a handler sees it. Loaded by the background only. */
export const schemas: { readonly [K in Request]: v.GenericSchema<unknown, In<K>> } = {
  'post.save': v.object({ post }),
  'post.remove': v.object({ ids }),
  'post.restore': v.object({ ids }),
  'queue.plan': v.object({ accountIds: ids, when, category: v.nullable(short) }),
  'queue.add': v.object({ postId: id, accountIds: v.pipe(ids, v.minLength(1)), when, revision: v.number() }),
  'delivery.read': v.object({ id }),
  'delivery.act': v.object({ id, act }),
  'delivery.act-many': v.object({ ids, act: bulkAct }),
  'delivery.check': v.object({ id }),
  'client.save': v.object({
    client: v.object({
      id,
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
      color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
      zone,
      voice: v.object({ bannedWords: v.array(short), signature: short }),
      website: v.exactOptional(httpsUrl),
      graceMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_440))),
    }),
  }),
  'client.remove': v.object({ id }),
  'client.restore': v.object({ id }),
  'client.pause': v.object({ id: v.nullable(id), paused: v.boolean() }),
  'account.find': v.object({ platform: id, identifier: short, server: v.nullable(httpsUrl) }),
  'account.authorize': v.object({ platform: id, found, redirectUrl: v.nullable(httpsUrl) }),
  'account.connect': v.object({
    clientId: id,
    platform: id,
    found,
    secret: v.pipe(v.string(), v.maxLength(10_000)),
  }),
  'account.add': v.object({ clientId: id, platform: id, handle: short, displayName: short }),
  'account.disconnect': v.object({ id }),
  'slot.save': v.object({
    slot: v.object({
      id,
      accountId: id,
      weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]),
      time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
      zone,
      category: v.nullable(short),
      pausedAt: v.nullable(v.number()),
    }),
  }),
  'slot.remove': v.object({ id }),
  'media.remove': v.object({ id }),
  'media.restore': v.object({ id }),
  'media.describe': v.object({ id, alt: text, name: short }),
  'standstill.settle': v.object({ decision: v.picklist(['here', 'elsewhere', 'anew']) }),
  'backup.note': v.object({ name: short, trouble: v.nullable(v.picklist(FAILURE_CODES)) }),
  'front.look': v.object({ windowId }),
  'front.insert': v.object({
    windowId,
    insertion: v.object({
      text: v.pipe(text, v.minLength(1), v.maxLength(100_000)),
      caret: v.nullable(offset),
      replaceBefore: offset,
      templateId: v.nullable(id),
      clientId: id,
    }),
  }),
  'front.attach': v.object({ windowId, assetId: id }),
  'front.attaching': v.object({ assetId: id }),
  'front.attach-stop': v.object({ assetId: id }),
  'front.health': v.object({ windowId }),
  'front.outline': v.object({ windowId }),
  'front.teach': v.object({ windowId, part: v.picklist(TAUGHT_PARTS) }),
  'page.switch': v.object({
    platform: id,
    on: v.boolean(),
    off: v.pipe(v.array(v.picklist(PAGE_FUNCTIONS)), v.maxLength(PAGE_FUNCTIONS.length)),
  }),
  'settings.save': v.object({
    patch: v.partial(
      v.object({
        chord: v.pipe(v.string(), v.regex(/^(?:(?:Ctrl|Alt|Shift|Meta)\+)+[A-Z]\w{1,29}$/)),
        graceMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_440)),
        notifications: v.boolean(),
        myName: v.pipe(v.string(), v.trim(), v.maxLength(100)),
        rememberDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)),
        backup: v.object({
          everyDays: v.nullable(v.picklist([1, 7, 30])),
          keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
        }),
      }),
    ),
  }),
  'template.save': v.object({ template: templateInput }),
  'template.remove': v.object({ ids }),
  'template.restore': v.object({ ids }),
  'template.import': v.object({ templates: v.pipe(v.array(templateInput), v.maxLength(20_000)) }),
  'person.forget': v.object({
    person: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*\|./s), v.maxLength(500)),
  }),
  'replies.open': pageSchemas['replies.open'],
  'replies.search': pageSchemas['replies.search'],
  'replies.render': pageSchemas['replies.render'],
  'replies.keep': pageSchemas['replies.keep'],
  ...frontProfileSchemas,
  ...companySchemas,
  ...profileSchemas,
  'library.restored': v.strictObject({}),
  'scan.now': v.strictObject({}),
};
