import type { Faults } from './faults';
import type { Rng } from './rng';
import type { Cancel, Timeline } from './timeline';

interface Alarm {
  /** Wall clock, epoch ms. */
  when: number;
  readonly periodMs: number | null;
  cancel: Cancel;
}

interface Options {
  readonly timeline: Timeline;
  readonly rng: Rng;
  readonly faults: () => Faults;
  readonly wall: () => number;
  readonly onAlarm: (name: string) => boolean;
}

/** The browser's alarms: by the wall clock, and as unreliable as the run wants them. */
export class Alarms {
  readonly #alarms = new Map<string, Alarm>();
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  at = (name: string): number | null => this.#alarms.get(name)?.when ?? null;

  set(name: string, when: number, periodMs: number | null = null): void {
    this.clear(name);
    const alarm: Alarm = { when, periodMs, cancel: () => undefined };
    this.#alarms.set(name, alarm);
    this.#arm(name, alarm);
  }

  clear(name: string): void {
    this.#alarms.get(name)?.cancel();
    this.#alarms.delete(name);
  }

  clearAll(): void {
    for (const name of this.#alarms.keys()) this.clear(name);
  }

  /** The clock was set, or the machine woke up: the browser counts anew. */
  recount(): void {
    for (const [name, alarm] of this.#alarms) {
      alarm.cancel();
      this.#arm(name, alarm);
    }
  }

  #arm(name: string, alarm: Alarm): void {
    const { timeline, rng, faults, wall } = this.#options;
    const late = Math.floor(rng.next() ** 3 * faults().alarmLateMs);
    alarm.cancel = timeline.machine(Math.max(0, alarm.when - wall()) + late, () => this.#ring(name, alarm));
  }

  #ring(name: string, alarm: Alarm): boolean {
    const { timeline, rng, faults, wall, onAlarm } = this.#options;
    if (alarm.periodMs === null) this.#alarms.delete(name);
    else {
      alarm.when = Math.max(alarm.when + alarm.periodMs, wall() + 1);
      this.#arm(name, alarm);
    }
    // A periodic one only skips a beat.
    if (rng.chance(faults().alarmLost)) return false;
    const isHeard = onAlarm(name);
    if (rng.chance(faults().alarmTwice)) timeline.machine(rng.between(0, 30_000), () => onAlarm(name));
    return isHeard;
  }
}
