import type { Delivery } from '@/lib/domain/delivery';
import { LATE_MS, LATE_SPACING_MS } from '@/lib/delivery/timing';
import { Broken } from './broken';

/** Two looks at the same minute may be some seconds apart. */
const SLACK_MS = 10_000;

/** Holds what is sent late against the promise that a backlog never bursts. */
export class Spacing {
  readonly #lastLate = new Map<string, { readonly id: string; readonly at: number }>();

  /** A first attempt begins at `at` by our clock. */
  note({ id, accountId, dueAt, attempts, sent }: Delivery, at: number): void {
    if (attempts !== 1 || (sent?.length ?? 0) > 0 || at - dueAt < LATE_MS + SLACK_MS) return;
    const last = this.#lastLate.get(accountId);
    this.#lastLate.set(accountId, { id, at });
    if (last && last.id !== id && Math.abs(at - last.at) < LATE_SPACING_MS - SLACK_MS)
      throw new Broken(
        'a backlog never bursts',
        `${last.id} and ${id} of ${accountId}, ${at - last.at} ms apart`,
      );
  }
}
