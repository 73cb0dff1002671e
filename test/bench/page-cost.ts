import type { CDPSession, Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { IN_PAGES } from '../checks/builds.ts';
import { loadExtension } from '../e2e/support/load-extension.ts';
import { Tend } from '../e2e/support/tend.ts';
import { siteUrl } from '../sites/site-url.ts';
import { percentile, type Figure } from './figure.ts';

/** Pairs of loads, one with and one without Tend in the page, in turns. */
const RUNS = 15;
const POSTS = 200;
const MUTATIONS = 1_000;
const MUTATIONS_MS = 5_000;

/** Tracing's own names of what runs script; an event inside of another is part of that. */
const RUNS_SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'TimerFire',
  'FireIdleCallback',
]);

const WHO = ['tend', 'nobody', 'empty'] as const;
type Who = (typeof WHO)[number];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

interface Load {
  readonly loadMs: number;
  readonly scriptMs: number;
  readonly heapKb: number;
  /** Of scripts of the extension, while the page loads and while it changes. */
  readonly ownMs: number;
  readonly ownMutationsMs: number;
}

/** What Tend adds to a feed of 200 posts on which nobody uses it, against the same page with the platform switched off. */
export async function pageCost(): Promise<Figure[]> {
  const tend = await Tend.start({ sites: true });
  try {
    // Granted in the profile already; the browser wants to be asked all the same.
    await tend.page.evaluate(`chrome.permissions.request({ origins: ['https://x.com/*'] })`);
    const empty = await loadEmpty(tend);
    const loads: Record<Who, Load[]> = { tend: [], nobody: [], empty: [] };
    for (let run = 0; run < RUNS + 1; run++) {
      for (const who of run % 2 === 0 ? WHO : WHO.toReversed()) {
        await switchTo(tend, who === 'tend');
        await empty.evaluate(who === 'empty' ? REGISTER : UNREGISTER);
        const load = await measure(tend, who === 'tend');
        if (run > 0) loads[who].push(load); // the first ones fill the browser's caches
      }
    }
    const { tend: withTend, nobody: without } = loads;
    const added = (of: (load: Load) => number, by: readonly Load[] = withTend): number =>
      Math.round((percentile(by.map(of), 0.5) - percentile(without.map(of), 0.5)) * 100) / 100;
    // `percentile` rounds to a tenth, which is too coarse for MB.
    const addedMb = (by: readonly Load[]): number => Math.round(added(({ heapKb }) => heapKb, by)) / 1_000;
    const own = withTend.map(({ ownMs }) => ownMs);
    return [
      { figure: 'page_cost_script_ms_p50', value: percentile(own, 0.5), unit: 'ms', n: RUNS },
      { figure: 'page_cost_script_ms_max', value: Math.max(...own), unit: 'ms', n: RUNS },
      { figure: 'page_cost_script_added_ms', value: added(({ scriptMs }) => scriptMs), unit: 'ms', n: RUNS },
      { figure: 'page_cost_load_ms_p50', value: added(({ loadMs }) => loadMs), unit: 'ms', n: RUNS },
      {
        figure: 'page_cost_load_empty_script_ms',
        value: added(({ loadMs }) => loadMs, loads.empty),
        unit: 'ms',
        n: RUNS,
      },
      {
        figure: 'page_load_without_ms_p50',
        value: percentile(
          without.map(({ loadMs }) => loadMs),
          0.5,
        ),
        unit: 'ms',
        n: RUNS,
      },
      {
        figure: 'page_load_without_ms_spread',
        value: spread(without.map(({ loadMs }) => loadMs)),
        unit: 'ms',
        n: RUNS,
      },
      { figure: 'page_cost_heap_mb', value: addedMb(withTend), unit: 'MB', n: RUNS },
      {
        figure: 'page_cost_heap_empty_script_mb',
        value: addedMb(loads.empty),
        unit: 'MB',
        n: RUNS,
      },
      {
        figure: 'page_cost_per_1k_mutations_ms',
        value: percentile(
          withTend.map(({ ownMutationsMs }) => ownMutationsMs),
          0.5,
        ),
        unit: 'ms',
        n: RUNS,
      },
    ];
  } finally {
    await tend.stop();
  }
}

/** An extension whose one content script holds nothing: what any extension costs a page that it runs in. */
const loadEmpty = ({ browser }: Tend): Promise<Page> =>
  loadExtension(
    browser.context,
    { permissions: ['scripting'], host_permissions: ['https://x.com/*'] },
    { 'nothing.js': '' },
  );
const UNREGISTER = `chrome.scripting.unregisterContentScripts()`;
const REGISTER = `${UNREGISTER}.then(() => chrome.scripting.registerContentScripts([
  { id: 'nothing', js: ['nothing.js'], matches: ['https://x.com/*'], runAt: 'document_idle' },
]))`;

/** The browser is told after the answer. */
async function switchTo(tend: Tend, on: boolean): Promise<void> {
  await tend.ask('page.switch', { platform: 'x', on, off: [] });
  await tend.page.waitForFunction(
    `chrome.scripting.getRegisteredContentScripts().then(({ length }) => length === ${on ? 1 : 0})`,
  );
}

/** Half of the runs lie within so many ms of each other. */
const spread = (samples: readonly number[]): number =>
  Math.round((percentile(samples, 0.75) - percentile(samples, 0.25)) * 10) / 10;

async function measure(tend: Tend, isOn: boolean): Promise<Load> {
  const page = await tend.browser.context.newPage();
  const cdp = await tend.browser.context.newCDPSession(page);
  try {
    await cdp.send('Performance.enable');
    const endLoad = await trace(cdp);
    await page.goto(siteUrl('x', { feed: POSTS }));
    await page.waitForFunction((count) => document.querySelectorAll('article').length >= count, POSTS);
    await page.waitForLoadState('networkidle');
    await sleep(1_000);
    const loading = await endLoad();
    if (isOn !== loading.some((event) => isOwn(event, tend.extensionId)))
      throw new Error(`the page script ran: ${!isOn}, and it was to be ${isOn}`);
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const loadMs = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry?.loadEventEnd ?? Number.NaN;
    });
    const endMutations = await trace(cdp);
    await page.evaluate(
      async ([count, ms]) => {
        const { practice } = window as unknown as {
          practice: { mutate(count: number, ms: number): Promise<number> };
        };
        await practice.mutate(count, ms);
      },
      [MUTATIONS, MUTATIONS_MS] as const,
    );
    await sleep(500);
    const mutating = await endMutations();
    return {
      loadMs,
      scriptMs: metric('ScriptDuration') * 1_000,
      heapKb: metric('JSHeapUsedSize') / 1e3,
      ownMs: ownTime(loading, tend.extensionId),
      ownMutationsMs: ownTime(mutating, tend.extensionId),
    };
  } finally {
    await page.close();
  }
}

/** Records what runs script in the page; the function that is given ends it. */
async function trace(cdp: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const event of value as TraceEvent[]) if (RUNS_SCRIPT.has(event.name)) events.push(event);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  return async () => {
    const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
    await cdp.send('Tracing.end');
    await done;
    cdp.off('Tracing.dataCollected', collect);
    return events;
  };
}

/** Chromium traces all its pages; of the extension's own these scripts are no part. */
const isOwn = ({ args }: TraceEvent, extensionId: string): boolean =>
  [...IN_PAGES, 'page-at-x.js'].some(
    (script) => args?.data?.url === `chrome-extension://${extensionId}/${script}`,
  );

/** ms of the events that are the extension's, each counted once where one runs inside of another. */
function ownTime(events: readonly TraceEvent[], extensionId: string): number {
  const own = events
    .filter((event) => isOwn(event, extensionId) && event.dur !== undefined)
    .sort((a, b) => a.pid - b.pid || a.tid - b.tid || a.ts - b.ts);
  let total = 0;
  let thread = '';
  let end = -Infinity;
  for (const { pid, tid, ts, dur = 0 } of own) {
    const here = `${pid}:${tid}`;
    if (here !== thread) end = -Infinity;
    thread = here;
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return Math.round(total / 10) / 100;
}
