import { Rng } from './rng';

/** What may go wrong in one run, and how often. Shares are of one occasion each; counts are of a whole run. */
export interface Faults {
  /** The worker is killed at a step. */
  readonly kill: number;
  /** A killed worker lives on for some seconds beside the next one. */
  readonly twoWorkers: number;
  readonly alarmLost: number;
  readonly alarmTwice: number;
  /** Longest lateness of an alarm, ms. */
  readonly alarmLateMs: number;
  /** How often the browser is closed, the machine sleeps, the clock is wrong, the disk full, the network away. */
  readonly closes: number;
  readonly sleeps: number;
  readonly clocks: number;
  readonly fullDisks: number;
  readonly offlines: number;
  /** Messages of pages come late, out of order, or from two windows at once. */
  readonly messages: number;
  /** The request never gets there. */
  readonly unreachable: number;
  /** It gets there, the answer never comes back: reset, or silence until the deadline. */
  readonly answerLost: number;
  /** Answered after half a minute or more. */
  readonly slow: number;
  /** 5xx before or after the server has done it. */
  readonly serverError: number;
  /** 200 with a page of something else. */
  readonly garbage: number;
  /** 429, alone or as a storm. */
  readonly rateLimited: number;
  readonly refused: number;
  readonly expired: number;
  /** Reads of a server that is no address book see a post so much later at most, ms. */
  readonly readLagMs: number;
}

export type FaultName = keyof Faults;

export const NO_FAULTS: Faults = {
  kill: 0,
  twoWorkers: 0,
  alarmLost: 0,
  alarmTwice: 0,
  alarmLateMs: 0,
  closes: 0,
  sleeps: 0,
  clocks: 0,
  fullDisks: 0,
  offlines: 0,
  messages: 0,
  unreachable: 0,
  answerLost: 0,
  slow: 0,
  serverError: 0,
  garbage: 0,
  rateLimited: 0,
  refused: 0,
  expired: 0,
  readLagMs: 0,
};

export const FAULT_NAMES = Object.keys(NO_FAULTS) as readonly FaultName[];

/** How bad each of them gets where a run has it. */
const WORST: Faults = {
  kill: 0.03,
  twoWorkers: 0.5,
  alarmLost: 0.6,
  alarmTwice: 0.5,
  alarmLateMs: 600_000,
  closes: 3,
  sleeps: 3,
  clocks: 3,
  fullDisks: 2,
  offlines: 4,
  messages: 0.7,
  unreachable: 0.3,
  answerLost: 0.4,
  slow: 0.3,
  serverError: 0.4,
  garbage: 0.15,
  rateLimited: 0.3,
  refused: 0.1,
  expired: 0.08,
  readLagMs: 600_000,
};

/** Each run has a choice of the faults, mild or bad: all of them at once would drown the rare meeting of two. */
export function drawFaults(seed: number, without: ReadonlySet<string>): Faults {
  const rng = new Rng(seed, 'faults');
  const drawn: Record<FaultName, number> = { ...NO_FAULTS };
  for (const name of FAULT_NAMES) {
    const share = rng.chance(0.4) ? rng.next() ** 2 : 0;
    const worst = WORST[name];
    if (!without.has(name)) drawn[name] = Number.isInteger(worst) ? Math.ceil(worst * share) : worst * share;
  }
  return drawn;
}
