import type { Page } from '@playwright/test';
import { readAloud } from '../e2e/support/overlay-words.ts';
import { CASA, setUpReplies } from '../e2e/support/reply-setup.ts';
import { Tend } from '../e2e/support/tend.ts';
import { siteUrl } from '../sites/site-url.ts';
import { percentile, type Figure } from './figure.ts';
import { fillPosts } from './fill-posts.ts';
import { fillReplies } from './fill-replies.ts';

const PAGES = 10;
const WARM = 10;
const POSTS = 100_000;
const TEMPLATES = 5_000;
const CLIENTS = 15;
const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

interface Bench {
  /** When the key came, and when what it was for was there; ms of the page's own clock, which its worlds share. */
  benchKey?: number;
  benchDone?: number;
}

/** Runs in the page's own world, before anything else: when keys come, and when the network's button is enabled by the editor's model. */
function notePage(): void {
  const bench = window as unknown as Bench;
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'R' || key === 'Enter') [bench.benchKey, bench.benchDone] = [performance.now(), undefined];
    },
    true,
  );
  new MutationObserver(() => {
    const button = document.querySelector<HTMLButtonElement>('[data-testid="tweetButtonInline"]');
    if (button && !button.disabled) bench.benchDone ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['disabled'] });
}

/** Runs in the isolated world: resolves to the time at which the palette's list is drawn. */
function noteList(): Promise<number> {
  const { dom } = (
    globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } }
  ).chrome;
  return new Promise((resolve) => {
    const look = (): void => {
      for (const host of document.querySelectorAll<HTMLElement>('[popover]')) {
        const option = dom.openOrClosedShadowRoot(host)?.querySelector('[role="option"]');
        if (option && option.getBoundingClientRect().height > 0) return resolve(performance.now());
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Opening the palette on the practice x.com and inserting from it, with a full library: 100,000 posts, 15 clients, 5,000 templates. */
export async function paletteOpen(): Promise<Figure[]> {
  const tend = await Tend.start({ sites: true });
  try {
    await setUpReplies(tend, {
      sites: { x: 'https://x.com' },
      clients: [CASA],
      templates: [
        {
          id: 'aside',
          clientId: CASA.id,
          title: 'Keep one aside',
          body: 'Of course, {{author.firstName|there}}.',
        },
      ],
    });
    for (let n = 1; n < CLIENTS; n++)
      await tend.ask('client.save', {
        client: {
          ...{ id: `client-${n}`, name: `Client ${n}`, color: '#5c7cfa', zone: 'Europe/Lisbon' },
          ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
        },
      });
    await tend.page.evaluate(fillReplies, { templates: TEMPLATES, answers: 2_000, now: Date.now() });
    await tend.page.evaluate(fillPosts, POSTS);
    const first: number[] = [];
    const warm: number[] = [];
    const inserted: Inserted[] = [];
    for (let n = 0; n <= PAGES; n++) {
      const page = await tend.browser.context.newPage();
      await page.addInitScript(notePage);
      await page.goto(siteUrl('x', { post: 'terrace' }));
      await page.locator(BOX).first().click();
      const opening = await openMs(tend, page);
      const again: number[] = [];
      const inserting: Inserted[] = [];
      for (let m = 0; m < WARM; m++) {
        await page.keyboard.press('Escape');
        again.push(await openMs(tend, page));
        inserting.push(await insertOnce(page));
      }
      await page.close();
      if (n === 0) continue; // fills the browser's caches
      first.push(opening);
      warm.push(...again);
      inserted.push(...inserting);
    }
    const inModel = inserted.map(({ model }) => model);
    const toButton = inserted.map(({ button }) => button);
    return [
      { figure: 'palette_open_first_ms_p50', value: percentile(first, 0.5), unit: 'ms', n: first.length },
      { figure: 'palette_open_first_ms_p95', value: percentile(first, 0.95), unit: 'ms', n: first.length },
      { figure: 'palette_open_warm_ms_p50', value: percentile(warm, 0.5), unit: 'ms', n: warm.length },
      { figure: 'palette_open_warm_ms_p95', value: percentile(warm, 0.95), unit: 'ms', n: warm.length },
      { figure: 'insert_ms_p50', value: percentile(inModel, 0.5), unit: 'ms', n: inModel.length },
      { figure: 'insert_ms_p95', value: percentile(inModel, 0.95), unit: 'ms', n: inModel.length },
      { figure: 'insert_button_ms_p50', value: percentile(toButton, 0.5), unit: 'ms', n: toButton.length },
      { figure: 'insert_button_ms_p95', value: percentile(toButton, 0.95), unit: 'ms', n: toButton.length },
    ];
  } finally {
    await tend.stop();
  }
}

/** From the chord until the list is drawn. */
async function openMs(tend: Tend, page: Page): Promise<number> {
  const list = tend.page.evaluate(
    `chrome.tabs.query({ url: 'https://x.com/*' })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${noteList.toString()} }))
      .then(([{ result }]) => result)`,
  ) as Promise<number>;
  await page.waitForTimeout(300); // the one that looks is in the page before the key comes
  await page.keyboard.press('Alt+Shift+R');
  const drawnAt = await list;
  const keyAt = await page.evaluate(() => (window as unknown as Bench).benchKey ?? Number.NaN);
  return drawnAt - keyAt;
}

/** ms from Enter: until the editor's model holds the text, and until the network's button is enabled by it. */
interface Inserted {
  readonly model: number;
  readonly button: number;
}

async function insertOnce(page: Page): Promise<Inserted> {
  // The others are of any length; too long a text would leave the button disabled.
  await page.keyboard.type('Keep one aside');
  while (!(await readAloud(page)).includes('Of course, ')) await page.waitForTimeout(50);
  await page.keyboard.press('Enter');
  await page
    .waitForFunction(() => (window as unknown as Bench).benchDone !== undefined)
    .catch(async (cause: unknown) => {
      throw new Error(`nothing was inserted; the page reads:\n${await readAloud(page)}`, { cause });
    });
  const taken = await page.evaluate(() => {
    const { benchDone = Number.NaN, benchKey = Number.NaN } = window as unknown as Bench;
    const [mark] = performance.getEntriesByName('editor-model');
    return { model: (mark?.startTime ?? Number.NaN) - benchKey, button: benchDone - benchKey };
  });
  if (!(taken.model > 0)) throw new Error(`the model has no text of its own: ${JSON.stringify(taken)}`);
  await page.waitForTimeout(1_300); // the watch of a second
  await page.locator(BOX).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.waitForFunction(
    () => document.querySelector<HTMLButtonElement>('[data-testid="tweetButtonInline"]')?.disabled,
  );
  return taken;
}
