import type { Delivery } from '@/lib/domain/delivery';
import { Broken } from './broken';
import type { Course } from './network';
import type { Simulation } from './simulation';

const MINUTE_MS = 60_000;

/** A short story in which one thing happens at a time, to be told once for each instant at which the worker may be killed. */
export interface Scenario {
  readonly name: string;
  readonly begin: (simulation: Simulation) => void;
  /** How the story must end, wherever the worker was killed. */
  readonly end?: (simulation: Simulation, rows: readonly Delivery[]) => void;
}

/** The first requests that would publish fare so; the others well. */
function first(simulation: Simulation, ...courses: readonly Course[]): void {
  const left = [...courses];
  simulation.network.script = (_request, publishes) => (publishes ? (left.shift() ?? null) : null);
}

const at = (simulation: Simulation, minutes: number, act: () => void): void =>
  void simulation.timeline.world(minutes * MINUTE_MS, act);

const queue =
  (...accounts: readonly string[]) =>
  (simulation: Simulation): void =>
    simulation.person.queue(accounts, 3 * MINUTE_MS, 3);

/** Each delivery is out, once, and known to be. */
function allOut({ truth }: Simulation, rows: readonly Delivery[]): void {
  for (const row of rows) {
    const visible = truth.posts.filter(({ account }) => account === row.accountId).length;
    const parts = 1 + (row.content.rest?.length ?? 0);
    if (row.state !== 'published' || visible !== parts)
      throw new Broken(
        'a killed worker costs nothing',
        `${row.id} is ${row.state}, ${visible} of ${parts} are out`,
      );
  }
}

const GOOD = { arrives: 200 };
const UNSEEN: Course = { ...GOOD, instead: { status: 503, body: {} } };
const DONE_ALL_THE_SAME: Course = { ...GOOD, after: { status: 500, body: {} } };
const SILENT: Course = { ...GOOD, lost: 'silence' };
const TOO_MANY: Course = {
  ...GOOD,
  instead: { status: 429, headers: { 'retry-after': '90' }, body: { error: 'RateLimitExceeded' } },
};

const withCourse = (name: string, course: Course): readonly Scenario[] =>
  ['keyed', 'mastodon', 'bluesky'].map((platform) => ({
    name: `${platform}: ${name}`,
    begin: (simulation) => {
      first(simulation, course);
      queue(`c1-${platform}`)(simulation);
    },
    end: allOut,
  }));

export const SCENARIOS: readonly Scenario[] = [
  ...withCourse('all goes well', GOOD),
  ...withCourse('an error after it was done', DONE_ALL_THE_SAME),
  ...withCourse('an error before it was done', UNSEEN),
  ...withCourse('no answer at all', SILENT),
  ...withCourse('too many requests', TOO_MANY),
  // Where keys are ignored the person is asked: once is all that is promised.
  { name: 'snac: all goes well', begin: queue('c1-snac') },
  {
    name: 'snac: an error after it was done',
    begin: (simulation) => {
      first(simulation, DONE_ALL_THE_SAME);
      queue('c1-snac')(simulation);
    },
  },
  {
    name: 'a thread with a first comment',
    begin: ({ person }) => person.queueThread('c1-keyed', 0, 3),
    end: allOut,
  },
  {
    name: 'a thread whose second part gets an error after it was done',
    begin: (simulation) => {
      first(simulation, GOOD, DONE_ALL_THE_SAME);
      simulation.person.queueThread('c1-keyed', 0, 3);
    },
    end: allOut,
  },
  {
    name: 'three accounts at once',
    begin: queue('c1-keyed', 'c1-mastodon', 'c1-bluesky'),
    end: allOut,
  },
  {
    name: 'cancelled in the minute it is due',
    begin: (simulation) => {
      queue('c1-keyed')(simulation);
      at(simulation, 2.95, () => simulation.person.actOnAll({ kind: 'cancel' }));
    },
  },
  {
    name: 'paused in the minute it is due, and resumed',
    begin: (simulation) => {
      queue('c1-mastodon')(simulation);
      at(simulation, 2.95, () => simulation.person.setPaused('c1', true));
      at(simulation, 6, () => simulation.person.setPaused('c1', false));
    },
  },
  {
    name: 'the session is over, and connected again',
    begin: (simulation) => {
      for (const server of simulation.servers.values()) server.expire();
      queue('c1-keyed')(simulation);
      at(simulation, 5, () => simulation.person.connectAll());
    },
  },
];
