import type { Life } from './life';

/** Web Locks of one browser profile: first come, first served, and gone with their holder. */
export class LockTable {
  readonly #held = new Map<string, Life>();
  readonly #waiters = new Map<string, (() => void)[]>();

  async hold<T>(life: Life, name: string, work: () => Promise<T>): Promise<T> {
    const gate = {
      isFree: () => !this.#held.has(name),
      wait: (retry: () => void) => void this.#waiters.set(name, [...(this.#waiters.get(name) ?? []), retry]),
    };
    await life.step(`lock ${name}`, () => this.#held.set(name, life), gate);
    try {
      return await work();
    } finally {
      if (this.#held.get(name) === life) this.#release(name);
    }
  }

  abandon(life: Life): void {
    for (const [name, holder] of this.#held) if (holder === life) this.#release(name);
  }

  #release(name: string): void {
    this.#held.delete(name);
    const waiting = this.#waiters.get(name) ?? [];
    this.#waiters.delete(name);
    for (const retry of waiting) retry();
  }
}
