import { refreshInstants } from '@/lib/services/refresh-instants';
import { purgeBin } from '@/lib/services/purge-bin';
import { readBackDue } from '@/lib/services/read-back';
import { scan } from '@/lib/services/scan';
import type { World } from '@/lib/services/world';
import { Alarms } from './alarms';
import type { Faults } from './faults';
import { Life, type Verdict } from './life';
import { LockTable } from './lock-table';
import type { MemoryStore } from './memory-store';
import type { Network } from './network';
import type { Rng } from './rng';
import type { Cancel, Timeline } from './timeline';

const TICK_MS = 60_000;

/** Both browsers stop a background that has been idle for so long. */
const IDLE_MS = 30_000;

export interface BrowserOptions {
  readonly timeline: Timeline;
  readonly rng: Rng;
  readonly faults: () => Faults;
  readonly store: MemoryStore;
  readonly network: Network;
  readonly makeWorld: (life: Life, browser: Browser) => World;
  readonly judge: (life: Life, label: string) => Verdict;
  /** Nothing is due and nothing is under way: a tick would find nothing to do. */
  readonly isQuiet: () => boolean;
  readonly onScan: (startedAt: number) => void;
  readonly onError: (error: unknown) => void;
  readonly trace: (line: () => string) => void;
}

/** A browser profile with Tend in it: starts the worker for events, lets it die, and wires it as `lib/services/background.ts` does. */
export class Browser {
  readonly locks = new LockTable();
  readonly alarms: Alarms;
  isOpen = false;
  isOnline = true;
  /** Wall clock minus true time, ms. */
  clockOff = 0;
  /** Ms that the machine has slept. */
  slept = 0;
  readonly #options: BrowserOptions;
  #life: Life | null = null;
  #world: World | null = null;
  #lives = 0;
  #timer: Cancel = () => undefined;

  constructor(options: BrowserOptions) {
    this.#options = options;
    const { timeline, rng, faults } = options;
    this.alarms = new Alarms({
      timeline,
      rng,
      faults,
      wall: this.wall,
      onAlarm: (name) => this.#onAlarm(name),
    });
  }

  wall = (): number => this.#options.timeline.now + this.clockOff;
  monotonic = (): number => this.#options.timeline.now - this.slept;

  /** Name of the worker that the browser runs. */
  get current(): string | null {
    return this.#life?.name ?? null;
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.#options.trace(() => 'the browser is opened');
    this.alarms.recount();
    const world = this.#wake();
    void this.#guard(async () => {
      await refreshInstants(world);
      await this.#look(world);
      await purgeBin(world);
    });
  }

  /** `keepsAlarms`: Chromium does, Firefox doesn't. */
  close(keepsAlarms: boolean): void {
    this.#options.trace(() => 'the browser is closed');
    this.isOpen = false;
    if (this.#life) this.kill(this.#life);
    if (!keepsAlarms) this.alarms.clearAll();
  }

  /** A page of ours asks for something; the worker answers, and then looks. */
  async ask<T>(request: (world: World) => Promise<T>): Promise<T> {
    const world = this.#wake();
    const reply = request(world);
    void this.#guard(async () => {
      await reply;
      await this.#look(world);
    });
    return reply;
  }

  nowOnline(): void {
    this.isOnline = true;
    if (this.#world) this.#lookNow(this.#world);
  }

  setClock(off: number): void {
    this.#options.trace(() => `the clock is ${Math.round(off / 1_000)} s ahead`);
    this.clockOff = off;
    this.alarms.recount();
  }

  sleep(ms: number): void {
    this.#options.trace(() => `the machine sleeps for ${Math.round(ms / 60_000)} min`);
    this.slept += ms;
    this.#options.timeline.sleep(ms);
    this.#options.timeline.machine(0, () => this.alarms.recount());
  }

  kill(life: Life): void {
    const { rng, faults, timeline } = this.#options;
    if (this.#life === life) {
      this.#life = null;
      this.#world = null;
      this.#timer();
      if (this.isOpen && rng.chance(faults().twoWorkers)) {
        timeline.machine(rng.between(1, 20_000), () => this.#end(life));
        timeline.machine(rng.between(1, 2_000), () => {
          if (this.isOpen) this.#wake();
        });
        return;
      }
    }
    this.#end(life);
  }

  setTimer(life: Life, ms: number | null, keepAlive: boolean): void {
    if (life !== this.#life) return;
    this.#timer();
    if (ms === null) return;
    const { timeline } = this.#options;
    if (keepAlive) life.kept += 1;
    let isPending = true;
    const clear = (): void => {
      if (isPending && keepAlive) life.kept -= 1;
      isPending = false;
    };
    const cancel = timeline.machine(ms, () => {
      clear();
      if (life === this.#life && this.#world) this.#lookNow(this.#world);
    });
    this.#timer = () => {
      cancel();
      clear();
    };
  }

  #end(life: Life): void {
    life.alive = false;
    this.#options.store.abandon(life);
    this.#options.network.abandon(life);
    this.locks.abandon(life);
  }

  #onAlarm(name: string): boolean {
    if (!this.isOpen) return false;
    const { rng, isQuiet } = this.#options;
    // A tick that finds nothing costs time and shows nothing; one in thirty is looked at all the same.
    if (name === 'tick' && isQuiet() && !rng.chance(1 / 30)) return false;
    this.#lookNow(this.#wake());
    return true;
  }

  /** The worker; a new one also looks by itself when it starts, as the real one does. */
  #wake(): World {
    if (this.#life?.alive && this.#world) return this.#world;
    const { timeline, trace, judge, rng, makeWorld } = this.#options;
    const life = new Life(`worker ${++this.#lives}`, {
      timeline,
      delay: () => (rng.chance(0.2) ? rng.between(1, 20) : 0),
      judge,
      kill: (dead) => this.kill(dead),
      trace,
    });
    const world = makeWorld(life, this);
    this.#life = life;
    this.#world = world;
    this.#watchIdle(life);
    this.#lookNow(world);
    return world;
  }

  #watchIdle(life: Life): void {
    const { timeline } = this.#options;
    const wait = Math.max(1_000, life.active + IDLE_MS - timeline.now);
    timeline.machine(wait, () => {
      if (life !== this.#life) return false;
      const isIdle = life.kept === 0 && timeline.now - life.active >= IDLE_MS;
      if (life.kept > 0) life.active = timeline.now;
      if (isIdle) this.kill(life);
      else this.#watchIdle(life);
      return isIdle;
    });
  }

  #lookNow(world: World): void {
    void this.#guard(() => this.#look(world));
  }

  async #look(world: World): Promise<void> {
    const tick = this.alarms.at('tick');
    if (tick === null || tick > this.wall() + 2 * TICK_MS)
      this.alarms.set('tick', this.wall() + TICK_MS, TICK_MS);
    const startedAt = this.#options.timeline.now;
    await scan(world);
    this.#options.onScan(startedAt);
    await readBackDue(world);
  }

  async #guard(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.onError(error);
    }
  }
}
