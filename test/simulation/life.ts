import type { Gate, Through } from './memory-store';
import type { Timeline } from './timeline';

/** What becomes of the worker at one of its steps: killed before it takes effect, or after, before anything knows of it. */
export type Verdict = 'lives' | 'killed-before' | 'killed-after';

interface Surroundings {
  readonly timeline: Timeline;
  /** How long a step takes, ms. */
  readonly delay: () => number;
  readonly judge: (life: Life, label: string) => Verdict;
  readonly kill: (life: Life) => void;
  readonly trace: (line: () => string) => void;
}

const NEVER = new Promise<never>(() => undefined);

/** One life of the background worker: everything that it awaits goes through `step`, and is never heard of again once it is dead. */
export class Life implements Through {
  readonly name: string;
  alive = true;
  /** How many pieces of work want it to be kept. */
  kept = 0;
  /** True time of the last sign of activity. */
  active: number;
  readonly #around: Surroundings;

  constructor(name: string, around: Surroundings) {
    this.name = name;
    this.#around = around;
    this.active = around.timeline.now;
  }

  step<T>(label: string, run: () => T, gate?: Gate, delay = this.#around.delay()): Promise<T> {
    const { timeline, judge, kill, trace } = this.#around;
    if (!this.alive) return NEVER;
    return new Promise<T>((resolve, reject) => {
      const take = (): void => {
        if (!this.alive) return;
        if (gate && !gate.isFree()) return gate.wait(() => void timeline.machine(0, take));
        const verdict = judge(this, label);
        trace(() => `${this.name} ${label}${verdict === 'lives' ? '' : `: ${verdict}`}`);
        this.active = timeline.now;
        if (verdict === 'killed-before') kill(this);
        if (!this.alive) return;
        let settle: () => void;
        try {
          const value = run();
          settle = () => resolve(value);
        } catch (reason) {
          settle = () => reject(reason as Error);
        }
        if (verdict === 'killed-after') kill(this);
        // One that lives on beside its successor doesn't notice.
        if (this.alive) settle();
      };
      timeline.machine(delay, take);
    });
  }
}
