import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import type { StoredPost } from '@/lib/db/schema';
import { possibleActs } from '@/lib/delivery/person-acts';
import type { DeliveryAct, PostInput, When } from '@/lib/messaging/protocol';
import { toPlanned } from '@/lib/schedule/zoned-time';
import { serialiseState } from '@/lib/platforms/mastodon/sign-in-state';
import { connectAccount, disconnectAccount } from '@/lib/services/accounts';
import { act } from '@/lib/services/act';
import { pauseClient } from '@/lib/services/clients';
import { removePosts, restorePosts, savePost } from '@/lib/services/posts';
import { addToQueue } from '@/lib/services/queue';
import type { World } from '@/lib/services/world';
import type { Auditor } from './auditor';
import type { Browser } from './browser';
import type { Faults } from './faults';
import type { MemoryStore } from './memory-store';
import { makeText } from './post-text';
import type { Rng } from './rng';
import type { Timeline } from './timeline';
import type { Truth } from './truth';

interface Parts {
  readonly timeline: Timeline;
  readonly rng: Rng;
  readonly faults: () => Faults;
  readonly browser: Browser;
  readonly store: MemoryStore;
  readonly truth: Truth;
  readonly auditor: Auditor;
  readonly trace: (line: () => string) => void;
}

const MINUTE_MS = 60_000;

const BUSY: ReadonlySet<string> = new Set([
  'claimed',
  'prepared',
  'sending',
  'unknown',
  'verifying',
  'retry-at',
]);

/** The person at the screen: sees what is on the disk, presses buttons, sometimes in two windows, sometimes late. */
export class Person {
  readonly #parts: Parts;
  #posts = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Writes a post and queues it. `delay` ms from now; null is "now". */
  queue(accountIds: readonly string[], delay: number | null, words: number): void {
    const { timeline, auditor } = this.#parts;
    const id = `p${++this.#posts}`;
    const at = timeline.now + (delay ?? 0);
    const when: When = delay === null ? { kind: 'now' } : { kind: 'at', planned: toPlanned(at, 'UTC') };
    for (const accountId of accountIds) auditor.confirm(accountId, id, 1);
    this.#ask(
      `queue ${id} for ${accountIds.join(', ')} at ${new Date(at).toISOString()}`,
      async (world) => {
        await savePost(world, { post: postOf(id, 1, words) });
        return addToQueue(world, { postId: id, accountIds: [...accountIds], when, revision: 1 });
      },
      { once: true },
    );
  }

  /** Queues a thread with a first comment, some minutes ahead at least. */
  queueThread(accountId: string, delay: number, parts: number): void {
    const { timeline, auditor } = this.#parts;
    const id = `p${++this.#posts}`;
    const planned = toPlanned(timeline.now + delay + 5 * MINUTE_MS, 'UTC');
    auditor.confirm(accountId, id, 1);
    const rest = Array.from({ length: parts - 1 }, (_, index) => ({
      role: index === parts - 2 ? ('comment' as const) : ('thread' as const),
      text: makeText(id, 1, 3, 3 * (index + 1)),
    }));
    this.#ask(
      `queue thread ${id} of ${parts} for ${accountId} at ${planned.wall}`,
      async (world) => {
        await savePost(world, { post: postOf(id, 1, 3) });
        const when = { kind: 'at', planned } as const;
        const queued = await addToQueue(world, { postId: id, accountIds: [accountId], when, revision: 1 });
        const [made] = queued.ok ? queued.value.deliveries : [];
        if (made) await addParts(world, made.id, rest);
      },
      { once: true },
    );
  }

  /** Something that is possible just now, as the screen shows it. */
  doSomething(): void {
    const { rng } = this.#parts;
    if (!this.#parts.browser.isOpen) return;
    const delivery = this.#pick<Delivery>('deliveries');
    const dice = rng.between(1, 20);
    if (dice <= 4) this.#pause();
    else if (dice <= 6) this.#switchAccount();
    else if (dice <= 8) this.#removeOrRestore();
    else if (delivery) this.decide(delivery);
  }

  actOnAll(wanted: DeliveryAct): void {
    for (const delivery of this.#all<Delivery>('deliveries')) this.#act(delivery, wanted);
  }

  connectAll(): void {
    for (const account of this.#all<Account>('accounts'))
      if (account.status !== 'connected') this.#connect(account);
  }

  /** Comes back: connects what has to be connected again, ends all pauses, and settles what is asked. */
  tidyUp(): void {
    this.connectAll();
    for (const client of this.#all<Client>('clients'))
      if (client.pausedAt !== null) this.setPaused(client.id, false);
    this.setPaused(null, false);
    for (const delivery of this.#all<Delivery>('deliveries'))
      if (delivery.asking === 1) this.decide(delivery);
  }

  /** Changes her mind about whatever is being worked on just now. */
  meddle(): void {
    const { rng, browser } = this.#parts;
    const busy = this.#all<Delivery>('deliveries').filter(({ state }) => BUSY.has(state));
    if (!browser.isOpen || busy.length === 0) return;
    const delivery = rng.pick(busy);
    if (rng.chance(0.5) && possibleActs(delivery).has('update-content')) this.#rewrite(delivery);
    else this.decide(delivery);
  }

  /** One of the acts that the delivery allows. */
  decide(delivery: Delivery): void {
    const { rng, truth, timeline } = this.#parts;
    const possible = [...possibleActs(delivery)].filter((kind) => kind !== 'edit-on-network');
    if (possible.length === 0) return;
    const kind = rng.pick(possible);
    if (kind === 'its-there' || kind === 'it-isnt') {
      const sent = delivery.sent?.length ?? 0;
      const text = sent === 0 ? delivery.content.text : delivery.content.rest?.[sent - 1]?.text;
      const isSeen = truth.posts.some(
        (post) => post.account === delivery.accountId && post.shownAt <= timeline.now && post.text === text,
      );
      // Most look at the profile before they answer.
      const answer = rng.chance(0.9) === isSeen ? 'its-there' : 'it-isnt';
      if (possible.includes(answer)) this.#act(delivery, { kind: answer });
    } else if (kind === 'reschedule') {
      const at = timeline.now + rng.between(MINUTE_MS, 90 * MINUTE_MS);
      this.#act(delivery, rng.chance(0.5) ? { kind: 'now' } : { kind, planned: toPlanned(at, 'UTC') });
    } else if (kind === 'update-content') this.#rewrite(delivery);
    else this.#act(delivery, { kind } as DeliveryAct);
  }

  #rewrite({ id, accountId, postId, content }: Delivery): void {
    const { auditor, store } = this.#parts;
    const post = store.tables.get('posts')?.rows.get(postId) as StoredPost | undefined;
    if (!post) return;
    const revision = post.revision + 1;
    auditor.confirm(accountId, postId, revision);
    this.#ask(`rewrite ${id} to revision ${revision}`, async (world) => {
      const saved = await savePost(world, { post: postOf(postId, revision, content.text.split(' ').length) });
      return saved.ok ? act(world, { id, act: { kind: 'update-content', revision } }) : saved;
    });
  }

  #pause(): void {
    const { rng } = this.#parts;
    const client = rng.chance(0.2) ? null : this.#pick<Client>('clients');
    this.setPaused(client?.id ?? null, rng.chance(0.5));
  }

  /** `id: null` is everybody. */
  setPaused(id: string | null, paused: boolean): void {
    this.#ask(`${paused ? 'pause' : 'resume'} ${id ?? 'all'}`, (world) => pauseClient(world, { id, paused }));
  }

  #switchAccount(): void {
    const account = this.#pick<Account>('accounts');
    if (!account) return;
    if (account.status !== 'connected') this.#connect(account);
    else if (this.#parts.rng.chance(0.3))
      this.#ask(`disconnect ${account.id}`, (world) => disconnectAccount(world, { id: account.id }));
  }

  #connect({ id, clientId, platform, remoteId, handle, displayName, profileUrl, server }: Account): void {
    const found = { remoteId, handle, displayName, profileUrl, server };
    this.#ask(`connect ${id}`, (world) =>
      connectAccount(world, { clientId, platform, found, secret: secretFor(platform, id, server) }),
    );
  }

  #removeOrRestore(): void {
    const post = this.#pick<StoredPost>('posts');
    if (!post) return;
    const ids = [post.id];
    if (post.deletedAt === null) this.#ask(`remove ${post.id}`, (world) => removePosts(world, { ids }));
    else this.#ask(`restore ${post.id}`, (world) => restorePosts(world, { ids }));
  }

  #act(delivery: Delivery, wanted: DeliveryAct): void {
    this.#ask(`${wanted.kind} ${delivery.id} (${delivery.state})`, (world) =>
      act(world, { id: delivery.id, act: wanted }),
    );
  }

  /** `once`: pressed twice it would be wanted twice. */
  #ask(what: string, request: (world: World) => Promise<unknown>, { once = false } = {}): void {
    const { browser, timeline, rng, faults, trace } = this.#parts;
    const send = (): void => {
      if (!browser.isOpen) return;
      trace(() => `person: ${what}`);
      void browser.ask(request).catch(() => undefined);
    };
    const isBad = rng.chance(faults().messages);
    if (!isBad) return send();
    timeline.machine(rng.between(0, MINUTE_MS), send);
    if (!once && rng.chance(0.5)) timeline.machine(rng.between(0, 1_000), send);
  }

  #all = <T>(table: string): readonly T[] => [
    ...((this.#parts.store.tables.get(table)?.rows.values() ?? []) as Iterable<T>),
  ];

  #pick<T>(table: string): T | undefined {
    const all = this.#all<T>(table);
    return all.length > 0 ? this.#parts.rng.pick(all) : undefined;
  }
}

const postOf = (id: string, revision: number, words: number): PostInput => ({
  id,
  clientId: 'c1',
  text: makeText(id, revision, words),
  variants: {},
  media: [],
  link: null,
  langs: ['en'],
  tags: [],
  category: null,
});

/** The parts of a thread, as they are confirmed with the first. */
const addParts = (world: World, id: string, rest: NonNullable<Delivery['content']['rest']>): Promise<void> =>
  world.outbox.transaction('rw', world.outbox.deliveries, async () => {
    const row = await world.outbox.deliveries.get(id);
    if (row?.state !== 'scheduled') return;
    await world.outbox.deliveries.put({
      ...row,
      content: { ...row.content, rest },
      version: row.version + 1,
    });
  });

/** What the person types or the browser brings, as the publisher of the platform wants it. */
function secretFor(platform: string, id: string, server: string): string {
  if (platform !== 'mastodon') return 'abcd-efgh-2345-6789';
  const client = { id: 'c', secret: 's' };
  const state = {
    v: 1,
    server,
    client,
    redirectUrl: 'https://back.test/',
    verifier: 'v',
    nonce: 'n',
    scopes: 'write',
  } as const;
  return `${serialiseState(state)}\n${id}`;
}
