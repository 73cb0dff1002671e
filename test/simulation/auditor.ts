import { createHash } from 'node:crypto';
import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery';
import { Broken } from './broken';
import { checkChange, type Surroundings } from './check-change';
import { checkRest } from './check-rest';
import type { HttpRequest } from './http';
import type { Life } from './life';
import type { MemoryStore } from './memory-store';
import { originOf } from './post-text';
import { Spacing } from './spacing';
import type { Truth, Visible } from './truth';

interface Options extends Omit<Surroundings, 'attempt' | 'earlier' | 'attemptAt' | 'writer'> {
  readonly store: MemoryStore;
  readonly truth: Truth;
  /** No worker lives on beside its successor. */
  readonly isAlone: () => boolean;
  /** Nothing is shown late, and no request outlives its deadline, by any clock: then what the networks show must be known. */
  readonly isExact: () => boolean;
  readonly trace: (line: () => string) => void;
}

/** Watches a run, and says what is broken. Reads the disk and the truth; the code under test knows nothing of it. */
export class Auditor {
  broken: Broken | null = null;
  /** What the person has pressed a button for: revisions by account and post. */
  readonly confirmed = new Map<string, Set<number>>();
  readonly #options: Options;
  readonly #rows = new Map<string, Delivery>();
  /** True time of a row's last change. */
  readonly #changedAt = new Map<string, number>();
  /** True time at which an attempt was written. */
  readonly #attemptAt = new Map<string, number>();
  readonly #itIsnt = new Map<string, number>();
  readonly #leaves = new Map<string, number>();
  readonly #visible = new Map<string, Visible[]>();
  readonly #spacing = new Spacing();
  #commits = 0;

  constructor(options: Options) {
    this.#options = options;
    options.truth.onCommit = (post) => this.#try(() => this.#onVisible(post));
  }

  confirm(accountId: string, postId: string, revision: number): void {
    const key = `${accountId}|${postId}`;
    this.confirmed.set(key, (this.confirmed.get(key) ?? new Set()).add(revision));
  }

  fail = (rule: string, detail: string): void => this.#say(new Broken(rule, detail));

  /** To be called between any two entries of the timeline. */
  look(): void {
    const { store } = this.#options;
    const [misuse] = store.misuse;
    if (misuse !== undefined) this.#say(new Broken('the database is used as it must be', misuse));
    if (store.commits === this.#commits) return;
    this.#commits = store.commits;
    this.#try(() => this.#compare());
  }

  /** A request leaves the machine. */
  onLeave = (life: Life, request: HttpRequest, publishes: boolean): void => {
    if (publishes) this.#try(() => this.#onLeave(life, request));
  };

  /** A scan that began at this true time has come to its end. */
  onScan = (startedAt: number): void => {
    const { wall, now, clockMovedAt } = this.#options;
    if (clockMovedAt() >= startedAt) return;
    const wallThen = wall() - (now() - startedAt);
    for (const row of this.#rows.values()) {
      const isLeft = row.nextAt !== undefined && row.nextAt <= wallThen;
      if (isLeft && (this.#changedAt.get(row.id) ?? 0) < startedAt)
        this.#say(
          new Broken(
            'every open state has a deadline, and then moves',
            `${row.id} was ${row.state} before and after a scan`,
          ),
        );
    }
  };

  onError = (error: unknown): void => {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (name !== 'QuotaExceededError')
      this.#say(
        new Broken(
          'nothing throws but a full disk',
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        ),
      );
  };

  /** Everything has been quiet and healthy for hours. */
  atRest(): void {
    this.#try(() => checkRest([...this.#rows.values()], this.#options));
  }

  #compare(): void {
    const rows = this.#table<Delivery>('deliveries');
    for (const [id, row] of rows) {
      const before = this.#rows.get(id);
      if (before === row) continue;
      this.#rows.set(id, row);
      this.#options.trace(
        () =>
          `row ${id}: ${before?.state ?? 'new'} -> ${row.state}${row.reason ? ` (${row.reason.code})` : ''}, next ${row.nextAt === undefined ? '-' : new Date(row.nextAt).toISOString()}`,
      );
      this.#changedAt.set(id, this.#options.now());
      const attempts = [...this.#table<Attempt>('attempts').values()].filter(
        ({ deliveryId }) => deliveryId === id,
      );
      const attempt = attempts.find((other) => other.id === row.attemptId);
      const earlier = attempts.filter((other) => other !== attempt && other.key === row.key);
      if (row.attemptId !== null && !this.#attemptAt.has(row.attemptId))
        this.#attemptAt.set(row.attemptId, this.#options.now());
      const attemptAt = this.#attemptAt.get(row.attemptId ?? '') ?? 0;
      checkChange(before, row, {
        ...this.#options,
        attempt,
        earlier,
        attemptAt,
        writer: this.#options.store.writer,
      });
      if (before?.state === 'needs-person' && row.state === 'prepared')
        this.#itIsnt.set(id, (this.#itIsnt.get(id) ?? 0) + 1);
      if (row.state === 'sending' && before?.attemptId !== row.attemptId)
        this.#spacing.note(row, this.#options.wall());
      this.#checkConfirmed(row.accountId, row.content.text, row.revision);
    }
    if (this.#rows.size > rows.size) throw new Broken('nothing is lost', 'a delivery has vanished');
  }

  #onLeave(life: Life, request: HttpRequest): void {
    const { wall, isAlone, clockMovedAt } = this.#options;
    const hash = createHash('sha256').update(request.body).digest('hex');
    const attempts = [...this.#table<Attempt>('attempts').values()];
    const attempt = attempts.findLast(({ bodyHash, owner }) => bodyHash === hash && owner === life.name);
    if (!attempt)
      throw new Broken('an attempt is on the disk before anything is sent', `${request.body} has none`);
    const times = (this.#leaves.get(attempt.id) ?? 0) + 1;
    this.#leaves.set(attempt.id, times);
    // Twice where the server would not look at it before the session was renewed.
    if (times > 2) throw new Broken('an attempt is sent once', attempt.id);
    const row = this.#table<Delivery>('deliveries').get(attempt.deliveryId);
    const isAwaited = row?.state === 'sending' && row.attemptId === attempt.id;
    if (!isAwaited && isAlone())
      throw new Broken('only what is awaited is sent', `${attempt.deliveryId} is ${row?.state ?? 'gone'}`);
    // The deadline was set by the clock of then; one that has moved since says nothing of how long it took.
    if (clockMovedAt() < (this.#attemptAt.get(attempt.id) ?? 0) && wall() > attempt.deadline)
      throw new Broken(
        'nothing is sent after its deadline',
        `${attempt.id}, ${wall() - attempt.deadline} ms late`,
      );
  }

  #onVisible(post: Visible): void {
    const origin = originOf(post.text);
    const row = [...this.#rows.values()].find(
      (delivery) => delivery.accountId === post.account && delivery.postId === origin?.postId,
    );
    if (!origin || !row) throw new Broken('only what was confirmed is published', post.text);
    this.#options.trace(() => `visible: ${post.text.slice(0, 30)} on ${post.account}`);
    this.#checkConfirmed(post.account, post.text, origin.revision);
    const before = this.#visible.get(row.id) ?? [];
    const same = before.filter(({ text }) => originOf(text)?.word === origin.word);
    const allowed = 1 + (this.#itIsnt.get(row.id) ?? 0);
    if (same.length >= allowed)
      throw new Broken('visible at most once', `${post.text} of ${row.id}, after ${same.length}`);
    if (same.length === 0) this.#checkOrder(row, post, origin.word, before);
    this.#visible.set(row.id, [...before, post]);
  }

  #checkOrder(row: Delivery, post: Visible, word: number, before: readonly Visible[]): void {
    const isFirst = word === 0;
    const isInOrder = before.every(({ text }) => (originOf(text)?.word ?? 0) < word);
    const hasParent = before.some(
      ({ id, key }) => post.parent === id || (key !== null && post.parent === key),
    );
    if (!isInOrder || isFirst !== (post.parent === null) || (!isFirst && !hasParent))
      throw new Broken('a thread keeps its order', `${post.text} of ${row.id} answers ${post.parent}`);
  }

  #checkConfirmed(accountId: string, text: string, revision: number): void {
    const origin = originOf(text);
    const isConfirmed = this.confirmed.get(`${accountId}|${origin?.postId}`)?.has(revision) === true;
    if (!isConfirmed || origin?.revision !== revision)
      throw new Broken('only what was confirmed is published', `${text} on ${accountId}`);
  }

  #table = <T>(name: string): ReadonlyMap<string, T> =>
    (this.#options.store.tables.get(name)?.rows ?? new Map()) as unknown as ReadonlyMap<string, T>;

  #try(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      this.#say(error);
    }
  }

  #say(broken: Broken): void {
    this.broken ??= broken;
  }
}
