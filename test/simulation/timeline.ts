import type { Rng } from './rng';

interface Entry {
  at: number;
  readonly tie: number;
  /** Stands still while the machine sleeps. */
  readonly machine: boolean;
  run: Happening | null;
}

/** `false` where nothing came of it, so that no promise can have been settled. */
export type Happening = () => unknown;

/** Takes something off the timeline that has not happened yet. */
export type Cancel = () => void;

/** Lets all promises that can settle settle: nothing in a simulation waits for real input or output. */
const drained = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Virtual time. Everything that a real world would do by itself (an answer arrives, a commit is on the disk, an alarm fires) is an entry
 * here; between two of them the promises of the code under test run until all of them wait for a further one. What happens at the same
 * instant happens in an order drawn from the seed.
 */
export class Timeline {
  /** True time, epoch ms. */
  now: number;
  /** Called after the promises of an entry have run. */
  afterEach: () => void = () => undefined;
  #heap: Entry[] = [];
  #wakesAt = 0;
  readonly #rng: Rng;

  constructor(startAt: number, rng: Rng) {
    this.now = startAt;
    this.#rng = rng;
  }

  /** Something of the machine that Tend runs on, `delay` ms of its running time from now. */
  machine(delay: number, run: Happening): Cancel {
    return this.#add(Math.max(this.now, this.#wakesAt) + delay, run, true);
  }

  /** Something of the rest of the world, `delay` ms from now. */
  world(delay: number, run: Happening): Cancel {
    return this.#add(this.now + delay, run, false);
  }

  get asleep(): boolean {
    return this.now < this.#wakesAt;
  }

  /** Ms until the machine wakes up. */
  get sleepLeft(): number {
    return Math.max(0, this.#wakesAt - this.now);
  }

  /** The machine sleeps from now on for so many ms. */
  sleep(ms: number): void {
    this.#wakesAt = Math.max(this.#wakesAt, this.now) + ms;
    const entries = this.#heap;
    this.#heap = [];
    for (const entry of entries) {
      if (entry.machine) entry.at += ms;
      this.#push(entry);
    }
  }

  /** Goes to the next entry and lets it happen; false where there is none before `until`. */
  async next(until: number): Promise<boolean> {
    const entry = this.#heap[0];
    if (!entry || entry.at > until) return false;
    this.#pop();
    this.now = Math.max(this.now, entry.at);
    if (!entry.run) return true;
    if (entry.run() === false) return true;
    await drained();
    this.afterEach();
    return true;
  }

  #add(at: number, run: Happening, machine: boolean): Cancel {
    const entry: Entry = { at, tie: this.#rng.next(), machine, run };
    this.#push(entry);
    return () => {
      entry.run = null;
    };
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (!above || !isBefore(entry, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const [left, right] = [heap[child], heap[child + 1]];
      if (!left) break;
      if (right && isBefore(right, left)) child += 1;
      const least = heap[child];
      if (!least || !isBefore(least, last)) break;
      heap[at] = least;
      at = child;
    }
    heap[at] = last;
  }
}

const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.tie < b.tie);
