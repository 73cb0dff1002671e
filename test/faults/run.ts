import type { PracticeNetwork } from '../servers/network.ts';
import { startPracticeNetwork } from '../servers/network.ts';
import { connect } from './acts.ts';
import { connectSocial, newSocialAccount } from './connect-social.ts';
import { POST_STATUS, PUT } from './proof.ts';
import { ChromiumUnderTest, forgetChromiumTemplate } from './chromium-under-test.ts';
import { FirefoxUnderTest } from './firefox-under-test.ts';
import type { BrowserName } from './rig.ts';
import type { Scenario } from './scenario.ts';

export interface Trial {
  readonly scenario: Scenario;
  readonly browser: BrowserName;
}

export interface Outcome extends Trial {
  readonly seconds: number;
  readonly error: unknown;
}

const BROWSERS = { chromium: ChromiumUnderTest, firefox: FirefoxUnderTest } as const;

/** The scenarios in the browsers in which they can be done. */
export const trialsOf = (scenarios: readonly Scenario[], browsers: readonly BrowserName[]): Trial[] =>
  scenarios.flatMap((scenario) =>
    browsers
      .filter((browser) => scenario.only === undefined || scenario.only === browser)
      .map((browser) => ({ scenario, browser })),
  );

/** Runs all, so many at a time: mostly they wait. Each lane has a practice network of its own, each trial an account of its own. */
export async function runTrials(
  trials: readonly Trial[],
  lanes: number,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const left = [...trials];
  const social = trials.some(({ scenario }) => scenario.onMastodon);
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    const network = await startPracticeNetwork({ social });
    try {
      for (let trial = left.shift(); trial; trial = left.shift()) {
        const outcome = await runTrial(network, trial);
        outcomes.push(outcome);
        tell(outcome);
      }
    } finally {
      await network.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, trials.length) }, lane));
  await forgetChromiumTemplate();
  return outcomes;
}

async function runTrial(network: PracticeNetwork, trial: Trial): Promise<Outcome> {
  const startedAt = performance.now();
  const error = await attempt(network, trial).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  network.faults.clear();
  return { ...trial, seconds: (performance.now() - startedAt) / 1_000, error };
}

async function attempt(network: PracticeNetwork, { scenario, browser: name }: Trial): Promise<void> {
  const word = Math.random().toString(36).slice(2, 8);
  const account = await network.createAccount({ handle: `f-${word}.test`, displayName: `Faults ${word}` });
  const browser = await BROWSERS[name].start(network);
  try {
    const social = scenario.onMastodon ? await newSocialAccount(network, `f${word}`) : null;
    const accountId = social
      ? await connectSocial(browser.page, network, social)
      : await connect(browser.page, account);
    const write = social ? POST_STATUS : PUT;
    await scenario.run({ browser, network, account, social, accountId, write, text: `Faults ${word}` });
  } finally {
    await browser.stop();
  }
}
