import { background } from './background.ts';
import { killedBeforeSending } from './killed-before-sending.ts';
import { killedWhileSending } from './killed-while-sending.ts';
import { mastodon } from './mastodon.ts';
import { network } from './network.ts';
import type { Scenario } from './scenario.ts';
import { several } from './several.ts';
import { threads } from './threads.ts';
import { times } from './times.ts';

/** All that is done to the browsers; each title begins with the numbers of the faults in README.md. */
export const SCENARIOS: readonly Scenario[] = [
  ...killedBeforeSending,
  ...killedWhileSending,
  ...background,
  ...network,
  ...times,
  ...several,
  ...threads,
  ...mastodon,
];
