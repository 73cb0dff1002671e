import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../test/browser/find-browser.ts';
import { buildExtension, bundlePages } from '../test/matrix/bundle.ts';
import { openWithExtension } from '../test/matrix/driver.ts';
import { ENGINES } from '../test/matrix/engines.ts';
import { servePages } from '../test/matrix/pages-server.ts';
import { table } from '../test/matrix/report.ts';
import { runMatrix, type Row } from '../test/matrix/run.ts';
import { ensurePackages } from '../test/support/ensure-packages.ts';

/**
 * Inserts texts into the genuine editors in both browsers, by Tend's own code, and looks at their models.
 * `--quick`: a few cells of each editor. Names of browsers and editors keep to those.
 */
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const names = args.filter((arg) => !arg.startsWith('-'));
const known = ENGINES.map(({ name }) => name);
const all: readonly BrowserName[] = ['chromium', 'firefox'];
const unknown = names.filter((name) => !known.includes(name) && !all.some((browser) => browser === name));
if (unknown.length > 0) {
  console.error(`Not known: ${unknown.join(', ')}. There are: ${[...all, ...known].join(', ')}.`);
  process.exit(2);
}
const browsers = all.filter((name) => names.includes(name) || !all.some((each) => names.includes(each)));
const engines = known.filter((name) => names.includes(name));

await ensurePackages(path.resolve('test/sites'), () =>
  console.log('Installing the editors (once, about half a minute)…'),
);
const work = await mkdtemp(path.join(os.tmpdir(), 'tend-matrix-'));
await bundlePages(path.join(work, 'pages'), [...known, 'files']);
const { origin, close } = await servePages(path.join(work, 'pages'));

async function runIn(name: BrowserName): Promise<Row[]> {
  const extension = path.join(work, name);
  await buildExtension(extension, name);
  const browser = await openWithExtension(name, extension);
  try {
    return await runMatrix(name, browser, origin, { quick, engines });
  } finally {
    await browser.close();
  }
}

const rows: Row[] = [];
for (const found of await Promise.all(browsers.map(runIn))) rows.push(...found);
close();
await rm(work, { recursive: true, force: true });
const failed = rows.filter(({ problems }) => problems.length > 0).length;
console.log(table(rows));
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && rows.length > 0 ? 0 : 1);
