import fc from 'fast-check';
import { ACTIVITY_KINDS } from '@/lib/domain/activity';
import { DELIVERY_STATES, FINAL_STATES } from '@/lib/domain/delivery';
import { companyTables } from './arbitrary-company';
import { id, instant, nullable, row, rows, text } from './arbitrary-row';

const link = nullable(
  fc.record({
    url: fc.constant('https://casa.example/'),
    title: text,
    description: text,
    thumbId: nullable(id),
  }),
);
const poll = fc.record({
  options: fc.array(text, { maxLength: 3 }),
  multiple: fc.boolean(),
  seconds: fc.nat(),
});
const extras = fc.record(
  {
    thread: fc.constant(true),
    replyTo: text,
    firstComment: text,
    warning: text,
    visibility: fc.constantFrom('unlisted', 'followers'),
    poll,
  },
  { requiredKeys: [] },
);
const content = fc.record({
  text,
  media: fc.array(
    fc.record({
      assetId: id,
      kind: fc.constantFrom('image', 'video', 'audio'),
      mime: text,
      bytes: fc.nat(),
      width: fc.nat(),
      height: fc.nat(),
      alt: text,
    }),
    { maxLength: 2 },
  ),
  link,
  langs: fc.array(fc.constantFrom('en', 'pt-BR'), { maxLength: 2 }),
});
const planned = fc.record({
  wall: fc.constant('2026-11-27T09:00'),
  zone: fc.constant('Europe/Lisbon'),
  disambiguation: fc.constantFrom('earlier', 'later'),
});
const frozen = fc.record({ key: text, body: text, hash: text, at: instant });
const remote = fc.record({
  id: text,
  url: nullable(text),
  at: instant,
  proof: fc.constantFrom('answer', 'read-back', 'person'),
  removedAt: nullable(instant),
});

const delivery = (states: readonly string[]) =>
  row(
    {
      ...{
        id,
        clientId: id,
        accountId: id,
        postId: id,
        platform: fc.constant('bluesky'),
        content,
        revision: fc.nat(),
        planned,
      },
      ...{ dueAt: instant, slotId: nullable(id), state: fc.constantFrom(...states), since: instant },
      reason: nullable(fc.record({ code: fc.constant('offline') })),
      ...{ owner: fc.constant(null), key: nullable(text), frozen: nullable(frozen), attemptId: nullable(id) },
      ...{
        attempts: fc.nat(),
        prepareTries: fc.nat(),
        looks: fc.nat(),
        remote: nullable(remote),
        version: fc.nat(),
      },
    },
    { firstSentAt: instant },
  );

/** Deliveries of any state, for what must hold of them all. */
export const anyDelivery = delivery(DELIVERY_STATES);

const files = fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 300 }), {
  maxLength: 3,
  selector: (bytes) => bytes.join(),
});

/** The rows and files of a whole library whose work has come to an end: that is what a backup must bring back exactly. */
export const anyLibrary = fc.record({
  clients: rows(
    row(
      {
        id,
        name: text,
        color: fc.constant('#0b7285'),
        zone: fc.constant('Europe/Lisbon'),
        voice: fc.record({ bannedWords: fc.array(text, { maxLength: 2 }), signature: text }),
        pausedAt: nullable(instant),
        graceMinutes: nullable(fc.nat()),
      },
      { website: fc.constant('https://casaluz.pt') },
    ),
  ),
  accounts: rows(
    row(
      {
        id,
        clientId: id,
        platform: fc.constant('mastodon'),
        handle: text,
        displayName: text,
        profileUrl: text,
        publishBy: fc.constantFrom('api', 'page'),
        remoteId: text,
        server: text,
        status: fc.constantFrom('connected', 'needs-login'),
      },
      { serverInfo: fc.record({ software: text, version: text, readAt: instant }) },
    ),
  ),
  slots: rows(
    row({
      id,
      accountId: id,
      weekday: fc.constantFrom(1, 5, 7),
      time: fc.constant('09:30'),
      zone: text,
      category: nullable(text),
      pausedAt: nullable(instant),
    }),
  ),
  posts: rows(
    row(
      {
        id,
        clientId: id,
        text,
        variants: fc.dictionary(fc.constantFrom('bluesky', 'x', 'é'), fc.record({ text }), {
          noNullPrototype: true,
        }),
        media: fc.array(fc.record({ assetId: id, alt: text }), { maxLength: 2 }),
        assetIds: fc.array(id, { maxLength: 2 }),
        link,
        langs: fc.constant(['en']),
        tags: fc.array(text, { maxLength: 2 }),
        category: nullable(text),
        revision: fc.nat(),
      },
      { extras },
    ),
  ),
  attempts: rows(
    row({
      id,
      deliveryId: id,
      accountId: id,
      number: fc.nat(),
      revision: fc.nat(),
      bodyHash: text,
      key: text,
      startedAt: instant,
      deadline: instant,
      owner: id,
      endedAt: nullable(instant),
      outcome: fc.constantFrom(null, 'accepted'),
      failure: nullable(fc.record({ code: fc.constant('offline') })),
    }),
  ),
  deliveries: rows(delivery([...FINAL_STATES])),
  activity: rows(
    row({
      id,
      at: instant,
      kind: fc.constantFrom(...ACTIVITY_KINDS),
      by: fc.constantFrom('person', 'tend'),
      clientId: nullable(id),
      accountId: nullable(id),
      postId: nullable(id),
      deliveryId: nullable(id),
      args: fc.dictionary(fc.constantFrom('a', 'b'), text, { noNullPrototype: true }),
      detail: nullable(text),
    }),
  ),
  templates: rows(
    row({
      id,
      clientId: nullable(id),
      title: text,
      shortcut: text,
      body: text,
      platforms: fc.array(fc.constantFrom('bluesky', 'x'), { maxLength: 2 }),
      tags: fc.array(text, { maxLength: 2 }),
      uses: fc.nat(),
      usedAt: nullable(instant),
    }),
  ),
  taught: rows(
    row({
      id: text.map((part) => `x|${part}`),
      platform: fc.constant('x'),
      part: text,
      version: fc.constant('2026-11-27'),
      css: fc.array(text, { maxLength: 2 }),
    }),
  ),
  ...companyTables,
  floors: fc.uniqueArray(fc.record({ id, accountId: id, endpoint: text, until: instant }), {
    maxLength: 2,
    selector: (found) => found.id,
  }),
  files,
});
