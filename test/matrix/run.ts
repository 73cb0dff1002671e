import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find-browser.ts';
import { type Outcome, runCell } from './cell.ts';
import { ENGINES, type EngineUnderTest } from './engines.ts';
import { PLACES } from './place.ts';
import { FILES, runFiles } from './files.ts';
import { openEditor } from './practice.ts';
import { openSpecial, SPECIALS } from './specials.ts';
import { TEXTS } from './texts.ts';

export interface Row extends Outcome {
  readonly browser: BrowserName;
  readonly engine: string;
  /** A text, or a special page. */
  readonly what: string;
  readonly place: string;
}

export interface RunOptions {
  /** A few cells of each engine, and a shorter watch. */
  readonly quick: boolean;
  /** Only these editors. */
  readonly engines: readonly string[];
}

/**
 * What is said when a tab's process is gone. Seen twice in some 1,700 cells of Firefox 153, at the same place of its own library; the cause isn't
 * known, and 326 more tries didn't bring it back. The cell is done once more, and the line that says so stays in the output.
 */
const CRASHED = /parent process browsing contexts|Target closed|Page crashed/;

/** Runs every cell in one browser, one after the other: only one page can have focus. */
export async function runMatrix(
  name: BrowserName,
  browser: Browser,
  origin: string,
  { quick, engines }: RunOptions,
): Promise<Row[]> {
  let page = await browser.newPage();
  const watch = quick ? 200 : 1_000;
  const rows: Row[] = [];
  const add = async (
    engine: { readonly name: string },
    what: string,
    place: string,
    run: () => Promise<Outcome>,
  ) => {
    const failed = (error: unknown): Outcome => ({ problems: [String(error)], ms: null });
    let outcome = await run().catch(failed);
    if (outcome.problems.some((problem) => CRASHED.test(problem))) {
      console.log(`${name}: the tab crashed in ${engine.name}, ${what} ${place}; once more in a new one`);
      page = await browser.newPage();
      outcome = await openEditor(page, origin, engine.name).then(run).catch(failed);
    }
    rows.push({ browser: name, engine: engine.name, what, place, ...outcome });
  };
  const wanted = ENGINES.filter((each) => engines.length === 0 || engines.includes(each.name));
  for (const [engineIndex, engine] of wanted.entries()) {
    await openEditor(page, origin, engine.name);
    await warmUp(page, engine);
    for (const [textIndex, text] of TEXTS.entries())
      for (const [placeIndex, place] of PLACES.entries()) {
        if (quick && (textIndex + placeIndex) % (PLACES.length * 3) !== 0) continue;
        await add(engine, text.name, place, () => runCell(page, engine, text, place, watch));
      }
    for (const [specialIndex, special] of SPECIALS.entries()) {
      // The short run does each special page of each editor in one of the browsers.
      const isOthers = (engineIndex + specialIndex) % 2 === (name === 'chromium' ? 1 : 0);
      if (engine.notIn?.includes(special.name) || (quick && isOthers)) continue;
      await add(engine, special.name, '', async () => {
        await openSpecial(page, origin, engine, special);
        return special.run(page, engine, watch);
      });
    }
  }
  for (const each of FILES) {
    if (engines.length > 0 || (quick && each.long)) continue;
    await add({ name: 'files' }, each.name, '', () => runFiles(page, origin, each));
  }
  await page.close();
  return rows;
}

/** The first insertion starts the background and compiles its code; it isn't measured. */
const warmUp = (page: Page, engine: EngineUnderTest): Promise<unknown> =>
  runCell(page, engine, { name: 'warm-up', text: 'Hello' }, 'empty', 0).catch(() => undefined);
