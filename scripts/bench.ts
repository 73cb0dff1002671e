import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { backup } from '../test/bench/backup.ts';
import { backlog } from '../test/bench/backlog.ts';
import { bundleSizes } from '../test/bench/bundle-sizes.ts';
import { companyPage } from '../test/bench/company-page.ts';
import { drift } from '../test/bench/drift.ts';
import { dueToFirstByte, dueToFirstBytePacked } from '../test/bench/due-to-first-byte.ts';
import type { Figure } from '../test/bench/figure.ts';
import { fillForm } from '../test/bench/fill-form.ts';
import { panelReady } from '../test/bench/panel-ready.ts';
import { paletteOpen } from '../test/bench/palette-open.ts';
import { paletteSearch } from '../test/bench/palette-search.ts';
import { pageCost } from '../test/bench/page-cost.ts';
import { popupReady } from '../test/bench/popup-ready.ts';
import { simulateSeeds } from '../test/bench/simulate-seeds.ts';
import { video } from '../test/bench/video.ts';
import { restartToScan } from '../test/bench/restart.ts';
import { scanTimes } from '../test/bench/scan.ts';
import { build } from './build.ts';
import { mergeResults } from './results-table.ts';

interface Bench {
  /** What it may be asked for by: its own name, or the names of its figures. */
  readonly names: RegExp;
  readonly run: () => Promise<Figure[]>;
}

const BENCHES: readonly Bench[] = [
  { names: /^bundle/, run: bundleSizes },
  { names: /^(?:popup|blank)/, run: popupReady },
  { names: /^(?:due(?!.*packed)|publish_overhead)/, run: dueToFirstByte },
  { names: /^due.*packed/, run: dueToFirstBytePacked },
  { names: /^video/, run: video },
  { names: /^scan/, run: scanTimes },
  { names: /^backup/, run: backup },
  { names: /^restart/, run: restartToScan },
  { names: /^backlog/, run: backlog },
  { names: /^page/, run: pageCost },
  { names: /^(?:palette_open|insert)/, run: paletteOpen },
  { names: /^(?:palette_search|palette_request|replies)/, run: paletteSearch },
  { names: /^drift/, run: drift },
  { names: /^panel/, run: panelReady },
  { names: /^fill/, run: fillForm },
  { names: /^company/, run: companyPage },
  { names: /^simulate/, run: simulateSeeds },
];

const wanted = process.argv.slice(2);
const chosen = BENCHES.filter(({ names }) => wanted.length === 0 || wanted.some((word) => names.test(word)));
if (chosen.length === 0) {
  console.error(
    'No such figure. There are: bundle, popup, due, due_packed, video, scan, restart, backlog, backup, page, palette_open, palette_search, drift, panel_ready, fill_form, company_page, simulate; or the name of any figure in test/bench/README.md.',
  );
  process.exit(2);
}

for (const name of ['chrome', 'firefox'] as const) {
  const { status, output } = await build(name);
  if (status !== 0) {
    console.error(output);
    process.exit(1);
  }
}

/** What else the machine was doing when the first began: processes that wanted to run, of the last minute. */
const [load = 0] = os.loadavg();
const figures: Figure[] = [];
for (const { run } of chosen) {
  const measured = await run();
  for (const figure of measured) console.log(JSON.stringify(figure));
  figures.push(...measured);
}

const RESULTS = 'test/bench/results.md';
const day = new Date().toISOString().slice(0, 10);
writeFileSync(
  RESULTS,
  mergeResults(readFileSync(RESULTS, 'utf8'), figures, `${day}, load ${load.toFixed(1)}`),
);
