import type { StoredPost } from '../schema';
import type { TendDb } from '../open';

/** What a list and a search must know of every post; the rest is read for the rows in sight. */
export interface IndexedPost {
  readonly id: string;
  readonly clientId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  /** Everything that is searched, folded. */
  readonly words: string;
}

export type PostOrder = 'updatedAt' | 'createdAt';

export interface PostIndexState {
  /** Counts up whenever the entries have changed. */
  readonly version: number;
  /** Posts read so far, and how many there are. */
  readonly read: number;
  readonly total: number;
  /** Whether the first pass is over. */
  readonly complete: boolean;
}

/** Shown at once, before the first pass. */
const FIRST_SCREENS = 200;
/** Rows of one read: 4,000 take about 60 ms (Chromium 156, two cores); a key press never waits longer. */
const CHUNK = 4_000;

/**
 * The library in memory: one short entry per post (about 300 bytes), filled newest screens first, then in chunks by primary key, because
 * IndexedDB reads forward in bulk four times as fast as it walks an index backwards. `fold` prepares a text for searching.
 */
export class PostIndex {
  state: PostIndexState = { version: 0, read: 0, total: 0, complete: false };
  private readonly byId = new Map<string, IndexedPost>();
  private readonly listeners = new Set<() => void>();
  private ordered: Partial<Record<PostOrder, readonly IndexedPost[]>> = {};
  private newest = 0;

  private readonly db: TendDb;
  private readonly fold: (text: string) => string;

  constructor(db: TendDb, fold: (text: string) => string) {
    this.db = db;
    this.fold = fold;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what is not known yet: everything at first, afterwards only what has changed since. Leaves off when aborted; call it again. */
  async read(signal: AbortSignal): Promise<void> {
    if (this.state.complete) return this.catchUp();
    const first = await this.db.posts.orderBy('updatedAt').reverse().limit(FIRST_SCREENS).toArray();
    this.take(first, {});
    void this.db.posts.count().then((total) => this.take([], { total }));
    for (let after = ''; !signal.aborted;) {
      const rows = await this.db.posts.where(':id').above(after).limit(CHUNK).toArray();
      const last = rows.at(-1);
      if (!last) return void (await this.catchUp());
      after = last.id;
      this.take(rows, {});
    }
  }

  get(id: string): IndexedPost | undefined {
    return this.byId.get(id);
  }

  /** The whole post. */
  row(id: string): Promise<StoredPost | undefined> {
    return this.db.posts.get(id);
  }

  /** Entries, latest first. The bin is among them. */
  inOrder(order: PostOrder): readonly IndexedPost[] {
    return (this.ordered[order] ??= [...this.byId.values()].sort(
      (a, b) => b[order] - a[order] || (a.id < b.id ? 1 : -1),
    ));
  }

  /** Equal times are read again: a post saved in the millisecond of the last look must not be missed. */
  private async catchUp(): Promise<void> {
    const rows = await this.db.posts.where('updatedAt').aboveOrEqual(this.newest).toArray();
    this.take(rows, { complete: true });
  }

  private take(rows: readonly StoredPost[], change: Partial<PostIndexState>): void {
    for (const row of rows) {
      this.byId.set(row.id, this.entry(row));
      this.newest = Math.max(this.newest, row.updatedAt);
    }
    const read = this.byId.size;
    this.ordered = {};
    const state = { ...this.state, ...change, read, version: this.state.version + 1 };
    this.state = { ...state, total: state.complete ? read : Math.max(state.total, read) };
    for (const listener of this.listeners) listener();
  }

  private entry({ id, clientId, createdAt, updatedAt, deletedAt, ...post }: StoredPost): IndexedPost {
    const variants = Object.values(post.variants).map(({ text }) => text);
    const alts = post.media.map(({ alt }) => alt);
    const parts = [
      post.text,
      ...variants,
      ...post.tags,
      post.category ?? '',
      post.link?.title ?? '',
      ...alts,
    ];
    return {
      id,
      clientId,
      createdAt,
      updatedAt,
      deletedAt,
      words: this.fold(parts.filter(Boolean).join('\n')),
    };
  }
}
