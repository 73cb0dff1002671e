import type { BrowserName, Rig } from './rig.ts';

/** One thing that goes wrong, and what must be true afterwards. */
export interface Scenario {
  /** Begins with the faults it is about, by their numbers in README.md. */
  readonly title: string;
  /** Where it can be done; both by default. */
  readonly only?: BrowserName;
  /** Publishes to the server that speaks Mastodon's API in place of the AT Protocol one. */
  readonly onMastodon?: true;
  /** Part of the short run of the continuous integration. */
  readonly quick?: true;
  readonly run: (rig: Rig) => Promise<void>;
}
