import { runNode, TOOLS, type Run } from './run.ts';

export type BuildName = 'chrome' | 'firefox' | 'practice';

const ARGUMENTS: Readonly<Record<BuildName, readonly string[]>> = {
  chrome: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
  practice: ['build', '--mode', 'practice'],
};

/** Where a build is written. */
export const OUTPUT: Readonly<Record<BuildName, string>> = {
  chrome: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
  practice: '.output/chrome-mv3-practice',
};

/** Builds the extension; the shipped ones hold no practice code. */
export const build = (name: BuildName): Promise<Run> => runNode([TOOLS.wxt, ...ARGUMENTS[name]]);
