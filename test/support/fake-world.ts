import { openDb } from '@/lib/db/open';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Delivery, Frozen, SentPart } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostContent } from '@/lib/domain/post';
import type { ProfileData, ProfileField } from '@/lib/domain/profile-data';
import type { AccountIo, HandOverPort, Publisher } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { TimeReading } from '@/lib/services/time-watch';
import { openVault } from '@/lib/services/vault';
import type { World } from '@/lib/services/world';
import { FakeProfile } from './fake-profile';

export const NOW = Date.UTC(2026, 10, 24, 9);

const limit = (max: number) => ({ max, source: 'test', checkedAt: '2026-11-24' });

export const fakeSpec: PlatformSpec = {
  id: 'fake',
  name: 'Fake',
  publishBy: 'api',
  optionalHosts: ['https://fake.test/*'],
  text: [{ unit: 'graphemes', ...limit(300) }],
  images: { count: limit(4), bytes: limit(1_000), alt: limit(100), types: ['image/png', 'image/jpeg'] },
  video: {
    ...{ count: limit(1), bytes: limit(300_000_000), seconds: limit(600) },
    ...{ types: ['video/mp4'], withImages: false },
  },
  features: {
    thread: true,
    reply: true,
    quote: true,
    warning: false,
    visibility: false,
    poll: false,
    focus: false,
    edit: true,
  },
  postsPerDay: null,
  linkCardWithImages: false,
  langs: limit(3),
  fold: null,
  identifierExample: 'me.fake.test',
  secretHelpUrl: 'https://fake.test/help',
};

const profileField = (field: ProfileField['field'], max?: number): ProfileField => ({
  field,
  name: field,
  control: field === 'avatar' ? 'picture' : 'line',
  limits: max === undefined ? [] : [{ unit: 'graphemes', ...limit(max) }],
});

/** What the fake network shows of a company. */
export const fakeProfile: ProfileData = {
  ...{ platform: 'fake', version: '2026-11-24', hands: 'page', labels: {}, pages: [] },
  fields: [
    ...[profileField('name', 50), profileField('bio', 100), profileField('website')],
    ...[profileField('phone'), profileField('avatar')],
  ],
};

/** A network that remembers what it was sent, and misbehaves as told. */
export class FakeNetwork implements Publisher {
  readonly platform = 'fake';
  looks: 1 | 2 = 1;
  windowMs = Infinity;
  resendWindowMs = () => this.windowMs;
  /** Bodies that are visible, by key. */
  readonly posts = new Map<string, string>();
  readonly calls: string[] = [];
  /** Answers to the next sends, in order; `committed` says whether the network kept the post all the same. */
  readonly faults: { readonly failure: Failure; readonly committed: boolean }[] = [];
  nextPrepare: Failure | null = null;
  /** What goes on in a preparation before it answers, e.g. an upload. */
  whilePreparing: (io: AccountIo) => Promise<void> = async () => undefined;
  /** What its own scheduler holds: epoch ms by id. */
  readonly held = new Map<string, number>();
  readonly profile = new FakeProfile();
  #keys = 0;

  find = async (identifier: string) =>
    ok({
      remoteId: `id:${identifier}`,
      handle: identifier,
      displayName: identifier,
      profileUrl: 'https://fake.test/me',
      server: 'https://fake.test',
    });
  connect: Publisher['connect'] = async (found, secret) =>
    secret === 'right' ? ok({ ...found, session: 's1' }) : fail(failure('bad-credentials'));
  newKey = () => `key-${++this.#keys}`;
  prepare: Publisher['prepare'] = async (content, plan, io): Promise<Result<Frozen, Failure>> => {
    const { key, previous = [], handOver, dueAt } = plan;
    this.calls.push(`prepare ${key}`);
    await this.whilePreparing(io);
    const reason = this.nextPrepare;
    this.nextPrepare = null;
    return reason
      ? fail(reason)
      : ok({
          key,
          body: bodyOf(content, previous, handOver === true ? dueAt : undefined),
          hash: `hash of ${content.text}`,
          at: io.clock.now(),
        });
  };
  send: Publisher['send'] = async ({ key, body }) => {
    this.calls.push(`send ${key}`);
    const fault = this.faults.shift();
    const { scheduledAt } = JSON.parse(body) as { scheduledAt?: number };
    if (scheduledAt !== undefined) {
      this.held.set(`s-${key}`, scheduledAt);
      return ok({ kind: 'held', id: `s-${key}`, at: scheduledAt });
    }
    if (!fault || fault.committed) this.posts.set(key, body);
    return fault
      ? fail(fault.failure)
      : ok({ kind: 'published', id: `at://${key}`, url: `https://fake.test/${key}` });
  };
  verify: Publisher['verify'] = async ({ key }) => {
    this.calls.push(`verify ${key}`);
    return ok(
      this.posts.has(key)
        ? { kind: 'there' as const, id: `at://${key}`, url: null }
        : { kind: 'absent' as const },
    );
  };
  handOver: HandOverPort = {
    follow: async (id, { key }) => {
      this.calls.push(`follow ${id}`);
      const at = this.held.get(id);
      if (at !== undefined) return ok({ kind: 'held', id, at });
      return ok(this.posts.has(key) ? { kind: 'there', id: `at://${key}`, url: null } : { kind: 'absent' });
    },
    move: async (id, at) => {
      this.held.set(id, at);
      return ok({ at });
    },
    cancel: async (id) => {
      this.calls.push(`take back ${id}`);
      return this.held.delete(id) ? ok(null) : fail(failure('state-changed'));
    },
  };
  read: Publisher['read'] = async (remoteId) => {
    const body = this.posts.get(remoteId.replace('at://', ''));
    if (body === undefined) return ok(null);
    const { text, media } = JSON.parse(body) as { text: string; media: unknown[] };
    return ok({ text, mediaCount: media.length, editedAt: null });
  };
  edit: NonNullable<Publisher['edit']> = async (remoteId, { text }) => {
    this.calls.push(`edit ${remoteId}`);
    const key = remoteId.replace('at://', '');
    const body = JSON.parse(this.posts.get(key) ?? '{}') as object;
    this.posts.set(key, JSON.stringify({ ...body, text }));
    return ok({ ref: `version ${this.calls.length}` });
  };
  /** Answers to the next deletions, in order; null lets one through. */
  readonly removeFaults: (Failure | null)[] = [];
  remove: Publisher['remove'] = async (remoteId) => {
    this.calls.push(`remove ${remoteId}`);
    const fault = this.removeFaults.shift();
    if (fault) return fail(fault);
    this.posts.delete(remoteId.replace('at://', ''));
    return ok(null);
  };
}

/** What the network is sent of one part: the post itself, or an answer to the part before it. */
function bodyOf(content: PostContent, previous: readonly SentPart[], scheduledAt?: number): string {
  const part = content.rest?.[previous.length - 1];
  const answers = part?.role === 'comment' ? previous[0]?.id : previous[previous.length - 1]?.id;
  return JSON.stringify({
    ...content,
    ...(part ? { text: part.text, media: [], answers } : {}),
    scheduledAt,
  });
}

export interface FakeWorld extends World {
  now: number;
  isOnline: boolean;
  readonly network: FakeNetwork;
  /** Epoch ms of the "next due" alarm. */
  alarm: number | null;
  timer: { readonly ms: number; readonly keepAlive: boolean } | null;
  readonly told: Delivery[];
  /** What the network is said to have told of the time. */
  timeReading: TimeReading;
  /** The same browser after its background died: another instance, the same disk. */
  restarted(): FakeWorld;
}

let worlds = 0;

/** A world of its own: fresh databases in memory, a clock that stands still until it is moved. */
export function makeFakeWorld(): FakeWorld {
  const name = `world-${++worlds}`;
  return assemble(name, new FakeNetwork(), NOW, 1);
}

function assemble(name: string, network: FakeNetwork, startedAt: number, instance: number): FakeWorld {
  const library = openDb({ name });
  let ids = 0;
  const world: FakeWorld = {
    library,
    outbox: library,
    vault: openVault(`${name}-vault`),
    now: startedAt,
    isOnline: true,
    network,
    alarm: null,
    timer: null,
    told: [],
    clock: { now: () => world.now },
    random: () => 0.5,
    newId: () => `id-${instance}-${++ids}`,
    fetch: () => Promise.reject(new Error('no network in this test')),
    online: () => world.isOnline,
    owner: `instance-${instance}`,
    specs: new Map([[fakeSpec.id, fakeSpec]]),
    profiles: new Map([[fakeProfile.platform, fakeProfile]]),
    publishers: new Map([[network.platform, network]]),
    profileApis: new Map([[network.profile.platform, network.profile]]),
    withLock: (_name, work) => work(),
    keepAliveWhile: (work) => work(),
    wake: {
      setNextDue: async (when) => void (world.alarm = when),
      setTimer: (ms, { keepAlive }) => void (world.timer = ms === null ? null : { ms, keepAlive }),
    },
    tell: { changed: () => undefined, delivery: (delivery) => void world.told.push(delivery) },
    time: { note: () => undefined, read: () => world.timeReading },
    timeReading: { skewMs: null, mustAskTime: false },
    restarted: () => assemble(name, network, world.now, instance + 1),
  };
  return world;
}

/** A client in Lisbon with one connected account. */
export async function seedAccount(world: FakeWorld): Promise<{ client: Client; account: Account }> {
  const row = { createdAt: NOW, updatedAt: NOW, deletedAt: null, origin: 'device' };
  const client: Client = {
    ...row,
    id: 'c1',
    name: 'Casa Luz',
    color: '#0b7285',
    zone: 'Europe/Lisbon',
    voice: { bannedWords: [], signature: '' },
    pausedAt: null,
    graceMinutes: null,
  };
  const account: Account = {
    ...row,
    id: 'a1',
    clientId: 'c1',
    platform: 'fake',
    handle: 'casaluz.test',
    displayName: 'Casa Luz',
    profileUrl: 'https://fake.test/me',
    publishBy: 'api',
    remoteId: 'did:1',
    server: 'https://fake.test',
    status: 'connected',
  };
  await world.library.clients.put(client);
  await world.library.accounts.put(account);
  return { client, account };
}

/** A post as the popup would save it. */
export const postInput = (id: string, text: string) => ({
  id,
  clientId: 'c1',
  text,
  variants: {},
  media: [],
  link: null,
  langs: ['en'],
  tags: [],
  category: null,
});
