import type { Delivery } from '@/lib/domain/delivery';
import { Auditor } from './auditor';
import { Browser } from './browser';
import { NO_FAULTS, type Faults } from './faults';
import type { SimServer } from './http';
import type { Life, Verdict } from './life';
import { makeWorld } from './make-world';
import { MemoryStore } from './memory-store';
import { Network } from './network';
import { Person } from './person';
import { Rng } from './rng';
import { makeScene } from './scene';
import { Timeline } from './timeline';
import { Truth } from './truth';
import { govern } from './virtual-globals';

const START = Date.UTC(2026, 10, 24, 9);

/** Far more than any run needs. */
const MOST_STEPS = 300_000;

interface Options {
  readonly seed: number;
  readonly faults: Faults;
  readonly trace?: (line: string) => void;
  /** What becomes of the worker at a step; absent: as the faults have it. */
  readonly judge?: (life: Life, label: string) => Verdict;
  readonly arrivesAnyway?: () => boolean;
}

/** One world with everything in it: time, machine, browser, networks, person, and the auditor that watches. */
export class Simulation {
  readonly timeline: Timeline;
  readonly store = new MemoryStore();
  readonly truth = new Truth();
  readonly network: Network;
  readonly browser: Browser;
  readonly auditor: Auditor;
  readonly person: Person;
  readonly servers: ReadonlyMap<string, SimServer>;
  faults: Faults;
  steps = 0;
  /** True time at which the clock was last set or the machine fell asleep. */
  clockMovedAt = 0;

  readonly #onPublish: (() => void)[] = [];
  onPublish = (blow: () => void): void => void this.#onPublish.push(blow);

  constructor({ seed, faults, trace, judge, arrivesAnyway }: Options) {
    this.faults = faults;
    const rng = (name: string): Rng => new Rng(seed, name);
    this.timeline = new Timeline(START, rng('order'));
    govern(this.timeline);
    const { timeline, store, truth } = this;
    const tell = (line: () => string): void => {
      if (trace) trace(`${new Date(timeline.now).toISOString()} ${line()}`);
    };
    const now = (): Faults => this.faults;
    const [kills, lags, ids] = [rng('kills'), rng('lags'), rng('ids')];
    const lag = (): number => Math.floor(lags.next() * now().readLagMs);
    const scene = makeScene({ timeline, truth, store, lag });
    this.servers = scene.servers;
    this.network = new Network({
      timeline,
      rng: rng('network'),
      faults: now,
      servers: scene.servers,
      isOnline: () => this.browser.isOnline,
      arrivesAnyway: arrivesAnyway ?? (() => kills.chance(0.5)),
      trace: tell,
    });
    this.browser = new Browser({
      timeline,
      rng: rng('browser'),
      faults: now,
      store,
      network: this.network,
      makeWorld: (life, browser) =>
        makeWorld(
          { ...scene, store, network: this.network, rng: ids, isOnline: () => browser.isOnline },
          life,
          browser,
        ),
      judge:
        judge ??
        (() => (kills.chance(now().kill) ? kills.pick(['killed-before', 'killed-after'] as const) : 'lives')),
      isQuiet: () => this.#nextAt() > this.browser.wall() + 150_000,
      onScan: (startedAt) => this.auditor.onScan(startedAt),
      onError: (error) => this.auditor.onError(error),
      trace: tell,
    });
    this.auditor = new Auditor({
      store,
      truth,
      now: () => timeline.now,
      wall: this.browser.wall,
      clockMovedAt: () => this.clockMovedAt,
      tellsTime: (accountId) => !accountId.endsWith('-snac'),
      read: <T>(table: string, key: string) => store.tables.get(table)?.rows.get(key) as T | undefined,
      current: () => this.browser.current,
      isExact: () =>
        faults.readLagMs === 0 && faults.sleeps === 0 && faults.clocks === 0 && faults.twoWorkers === 0,
      isAlone: () => faults.twoWorkers === 0,
      trace: tell,
    });
    this.network.onLeave = (life, request, publishes) => {
      this.auditor.onLeave(life, request, publishes);
      if (publishes) for (const blow of this.#onPublish) blow();
    };
    timeline.afterEach = () => {
      store.checkIdle();
      this.auditor.look();
    };
    this.person = new Person({
      timeline,
      rng: rng('person'),
      faults: now,
      browser: this.browser,
      store,
      truth,
      auditor: this.auditor,
      trace: tell,
    });
  }

  /** Lets so many ms pass; false where something broke. */
  async pass(ms: number): Promise<boolean> {
    const { timeline } = this;
    const until = timeline.now + ms;
    while (this.auditor.broken === null && (await timeline.next(until))) {
      this.steps += 1;
      if (this.steps > MOST_STEPS) this.auditor.fail('a run comes to an end', `${this.steps} steps`);
    }
    timeline.now = Math.max(timeline.now, until);
    return this.auditor.broken === null;
  }

  /** Lets so many ms pass, or fewer where nothing is left to happen in them. */
  async rest(ms: number): Promise<boolean> {
    const part = ms / 8;
    for (let left = ms; left > 0; left -= part) {
      if (!(await this.pass(part))) return false;
      if (this.#nextAt() > this.timeline.now + left) break;
    }
    return true;
  }

  /** From now on nothing goes wrong any more. */
  async calm(): Promise<void> {
    this.faults = NO_FAULTS;
    this.store.full = false;
    await this.pass(this.timeline.sleepLeft);
    this.clockMovedAt = this.timeline.now;
    if (this.browser.clockOff !== 0) this.browser.setClock(0);
    this.browser.open();
    this.browser.nowOnline();
    // After a clock that ran years ahead no alarm rings any more: the person turns to another tab, and that wakes the background.
    void this.browser.ask(async () => undefined);
  }

  /** What is on the disk. */
  rows = <T>(table: string): readonly T[] => [
    ...((this.store.tables.get(table)?.rows.values() ?? []) as Iterable<T>),
  ];

  /** Wall time of the next look that any row wants. */
  #nextAt(): number {
    let first = Infinity;
    for (const { nextAt = Infinity, readAt = Infinity } of this.rows<Delivery>('deliveries'))
      first = Math.min(first, nextAt, readAt);
    return first;
  }
}
