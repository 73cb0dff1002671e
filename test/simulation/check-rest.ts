import { ASKING_STATES, FINAL_STATES, type Delivery } from '@/lib/domain/delivery';
import { Broken } from './broken';
import { originOf } from './post-text';
import type { Truth } from './truth';

interface Options {
  readonly wall: () => number;
  readonly truth: Truth;
  readonly isExact: () => boolean;
}

/** Longer than any grace period, look or back-off of a run. */
const LONG_MS = 3 * 3_600_000;

/** What must hold once everything has been quiet and healthy for hours. */
export function checkRest(rows: readonly Delivery[], { wall, truth, isExact }: Options): void {
  if (isExact()) checkKnown(rows, truth);
  for (const row of rows) {
    const isDone = FINAL_STATES.has(row.state) || ASKING_STATES.has(row.state);
    if (!isDone && row.dueAt < wall() - LONG_MS)
      throw new Broken('what was due ends final or asking', `${row.id} is still ${row.state}`);
    if (!isDone && (row.nextAt ?? 0) < wall() - 120_000)
      throw new Broken(
        'every open state has a deadline, and then moves',
        `${row.id} is ${row.state} since ${row.nextAt}`,
      );
    const parts = row.sent ?? (row.remote ? [row.remote] : []);
    for (const { id, proof } of parts) {
      const isThere = truth.posts.some(
        (post) =>
          post.account === row.accountId && post.id === id && originOf(post.text)?.postId === row.postId,
      );
      if (proof !== 'person' && !isThere)
        throw new Broken('published means that it is there', `${row.id}: ${id}`);
    }
    if (row.state === 'published' && parts.length !== 1 + (row.content.rest?.length ?? 0))
      throw new Broken('published means all parts', row.id);
  }
}

/** States in which the person is told, or may believe, that it is not out. */
const NOT_OUT: ReadonlySet<Delivery['state']> = new Set([
  'scheduled',
  'held',
  'missed',
  'rejected',
  'needs-login',
  'cancelled',
]);

function checkKnown(rows: readonly Delivery[], truth: Truth): void {
  for (const row of rows) {
    const visible = truth.posts.filter(
      (post) => post.account === row.accountId && originOf(post.text)?.postId === row.postId,
    );
    const known = Math.max(row.sent?.length ?? 0, row.remote ? 1 : 0);
    if (NOT_OUT.has(row.state) && visible.length > known)
      throw new Broken(
        'what is out is known',
        `${row.id} is ${row.state}, and ${visible.length} parts of it are out`,
      );
  }
}
