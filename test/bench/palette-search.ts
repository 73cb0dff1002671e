import { SHIPPED, Tend } from '../e2e/support/tend.ts';
import { fillReplies } from './fill-replies.ts';
import { percentile, type Figure } from './figure.ts';

const TEMPLATES = 5_000;
const ANSWERS = 2_000;
const ROUNDS = 10;

/** Typed letter by letter, as the palette sends them: words that are there, beginnings, typos, a shortcut, and what nobody wrote. */
const TYPED = ['keep aside', 'opening', 'braed', 'delivrey tomorow', 's4321', 'thank you so much', 'qzxw'];

const context = {
  ...{ platform: 'bluesky', box: 'reply', lang: 'en', post: null },
  answers: {
    author: { handle: 'marta.test', name: 'Marta Reis' },
    text: 'Do you keep loaves aside if I come after ten tomorrow morning?',
    permalink: null,
  },
  signedIn: null,
};

interface Measured {
  readonly first: number;
  readonly opens: readonly number[];
  readonly searches: readonly number[];
  readonly empty: readonly number[];
}

/** Runs in a page of ours: each request from its sending until its answer is there. */
async function measure(given: {
  context: unknown;
  queries: readonly string[];
  rounds: number;
}): Promise<Measured> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown }> } };
  };
  const time = async (tend: string, input: unknown): Promise<number> => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ tend, input });
    const ms = performance.now() - start;
    if (!answer.ok) throw new Error(`${tend}: ${JSON.stringify(answer)}`);
    return ms;
  };
  const open = { context: given.context, clientId: null, query: '' };
  const first = await time('replies.open', open);
  const opens: number[] = [];
  const searches: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < given.rounds; round++) {
    opens.push(await time('replies.open', open));
    for (const query of given.queries)
      searches.push(await time('replies.search', { context: given.context, clientId: 'client-1', query }));
    // Nothing to do: the way there and back, and one read of the settings.
    empty.push(await time('template.remove', { ids: [] }));
  }
  return { first, opens, searches, empty };
}

/** Searching 5,000 templates in the real background of the shipped build, through the palette's own request. */
export async function paletteSearch(): Promise<Figure[]> {
  const tend = await Tend.start({ build: SHIPPED });
  try {
    const [account] = tend.network.accounts;
    if (!account) throw new Error('no practice account');
    await tend.connect(account);
    await tend.page.evaluate(fillReplies, { templates: TEMPLATES, answers: ANSWERS, now: Date.now() });
    const queries = TYPED.flatMap((text) =>
      Array.from({ length: text.length }, (_, n) => text.slice(0, n + 1)),
    );
    const { first, opens, searches, empty } = await tend.page.evaluate(measure, {
      context,
      queries,
      rounds: ROUNDS,
    });
    // The first round has the browser's compiler warm up; the person has that once per start.
    const warm = searches.slice(queries.length);
    return [
      { figure: 'palette_search_ms_p50', value: percentile(warm, 0.5), unit: 'ms', n: warm.length },
      { figure: 'palette_search_ms_p95', value: percentile(warm, 0.95), unit: 'ms', n: warm.length },
      { figure: 'palette_search_ms_max', value: percentile(searches, 1), unit: 'ms', n: searches.length },
      { figure: 'replies_open_first_ms', value: Math.round(first * 10) / 10, unit: 'ms', n: 1 },
      { figure: 'replies_open_ms_p95', value: percentile(opens, 0.95), unit: 'ms', n: opens.length },
      { figure: 'palette_request_ms_p50', value: percentile(empty, 0.5), unit: 'ms', n: empty.length },
    ];
  } finally {
    await tend.stop();
  }
}
