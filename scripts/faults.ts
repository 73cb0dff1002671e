import { parseArgs } from 'node:util';
import { findBrowser } from '../test/browser/find-browser.ts';
import type { BrowserName } from '../test/faults/rig.ts';
import { runTrials, trialsOf, type Outcome } from '../test/faults/run.ts';
import { SCENARIOS } from '../test/faults/scenarios.ts';
import { ensureInstalled } from '../test/servers/ensure-installed.ts';
import { build } from './build.ts';

const USAGE = `npm run faults -- [--only WORDS] [--browser chromium|firefox] [--quick] [--lanes N] [--list] [--built]
  --only    scenarios whose title has these words (may be given several times)
  --quick   the short run of the continuous integration
  --lanes   how many browsers at a time (3)
  --built   with the builds as they are in .output`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    lanes: { type: 'string', default: '3' },
    list: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const known: readonly BrowserName[] = ['chromium', 'firefox'];
const browsers = known.filter((name) => values.browser.length === 0 || values.browser.includes(name));
const scenarios = SCENARIOS.filter(
  ({ title, quick }) =>
    (!values.quick || quick) &&
    (values.only.length === 0 || values.only.some((word) => title.includes(word))),
);
const trials = trialsOf(scenarios, browsers);
if (values.help || trials.length === 0) {
  console.log(values.help ? USAGE : `Nothing fits.\n${USAGE}`);
  process.exit(values.help ? 0 : 2);
}
if (values.list) {
  for (const { scenario, browser } of trials) console.log(`${browser.padEnd(8)} ${scenario.title}`);
  process.exit(0);
}

for (const browser of browsers) findBrowser(browser);
await ensureInstalled();
if (!values.built) {
  for (const name of browsers) {
    const { status, output } = await build(name === 'chromium' ? 'chrome' : 'firefox');
    if (status === 0) continue;
    console.error(output);
    process.exit(1);
  }
}

const line = ({ scenario, browser, seconds, error }: Outcome): string =>
  `${error === null ? 'ok  ' : 'FAIL'} ${browser.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s  ${scenario.title}`;

const outcomes = await runTrials(trials, Number(values.lanes), (outcome) => {
  console.log(line(outcome));
  if (outcome.error !== null) console.log(outcome.error);
});
const failed = outcomes.filter(({ error }) => error !== null);
console.log(`\n${'scenario'.padEnd(90)} ${browsers.map((name) => name.padEnd(10)).join('')}`);
for (const { title } of scenarios) {
  const cells = browsers.map((name) => {
    const outcome = outcomes.find(({ scenario, browser }) => scenario.title === title && browser === name);
    return (
      outcome ? `${outcome.error === null ? 'ok' : 'FAIL'} ${outcome.seconds.toFixed(0)} s` : '–'
    ).padEnd(10);
  });
  console.log(`${title.padEnd(90)} ${cells.join('')}`);
}
console.log(`\n${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
