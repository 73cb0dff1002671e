import type { HttpAnswer, HttpRequest, SimServer } from './http';
import type { Timeline } from './timeline';
import type { Truth, Visible } from './truth';

/** How a network treats the key of a post. */
export type Memory =
  /** It is the post's address: one post for ever. */
  | 'for-ever'
  /** Remembered for an hour, as Mastodon does. */
  | 'an-hour'
  /** Ignored, as GoToSocial and snac do. */
  | 'none';

const HOUR_MS = 3_600_000;

interface Options {
  readonly origin: string;
  readonly tellsTime: boolean;
  readonly memory: Memory;
  readonly timeline: Timeline;
  readonly truth: Truth;
  /** How much later than its commit a post shows in reads, ms. */
  readonly lag: () => number;
}

/** A small network of our own invention, with the properties that matter for publishing once. */
export class SocialServer implements SimServer {
  readonly origin: string;
  readonly tellsTime: boolean;
  readonly #options: Options;
  readonly #posts: Visible[] = [];
  readonly #keys = new Map<string, Visible>();
  readonly #sessions = new Set<string>();
  #ids = 0;
  #tokens = 0;

  constructor(options: Options) {
    this.origin = options.origin;
    this.tellsTime = options.tellsTime;
    this.#options = options;
  }

  publishes = ({ method, url }: HttpRequest): boolean => method === 'POST' && url.pathname === '/posts';
  expire = (): void => this.#sessions.clear();

  signIn(account: string): string {
    const token = `${account}/${++this.#tokens}`;
    this.#sessions.add(token);
    return token;
  }

  respond(request: HttpRequest): HttpAnswer {
    const { method, url, body } = request;
    const token = request.headers.get('authorization') ?? '';
    if (url.pathname === '/sign-in') return { status: 200, body: { token: this.signIn(body) } };
    if (url.pathname === '/robots.txt') return { status: 404 };
    if (!this.#sessions.has(token)) return { status: 401, body: { error: 'the session is over' } };
    const account = token.split('/')[0] ?? '';
    if (this.publishes(request)) return this.#publish(account, body);
    const id = url.searchParams.get('id');
    if (method === 'DELETE') return this.#remove(account, id);
    if (url.pathname === '/posts') return { status: 200, body: this.#list(account, url.searchParams) };
    return { status: 200, body: { newest: this.#list(account, new URLSearchParams()).at(-1)?.id ?? null } };
  }

  #publish(account: string, body: string): HttpAnswer {
    const { key, text, parent } = JSON.parse(body) as { key: string; text: string; parent: string | null };
    const { memory, timeline, truth, lag } = this.#options;
    const name = `${account}|${key}`;
    const known = memory === 'none' ? undefined : this.#keys.get(name);
    if (known && (memory === 'for-ever' || timeline.now - known.at < HOUR_MS)) {
      return memory === 'for-ever' && known.text !== text
        ? { status: 409, body: { error: 'something else is there' } }
        : { status: 200, body: { id: known.id } };
    }
    const now = timeline.now;
    const post: Visible = {
      server: this.origin,
      account,
      id: String(++this.#ids).padStart(6, '0'),
      key,
      text,
      parent,
      at: now,
      shownAt: now + (memory === 'for-ever' ? 0 : lag()),
      removed: false,
    };
    this.#posts.push(post);
    this.#keys.set(name, post);
    truth.commit(post);
    return { status: 200, body: { id: post.id } };
  }

  #list(account: string, query: URLSearchParams): readonly Visible[] {
    const since = query.get('since');
    const key = query.get('key');
    const id = query.get('id');
    return this.#posts.filter(
      (post) =>
        post.account === account &&
        !post.removed &&
        post.shownAt <= this.#options.timeline.now &&
        (since === null || post.id > since) &&
        (key === null || post.key === key) &&
        (id === null || post.id === id),
    );
  }

  #remove(account: string, id: string | null): HttpAnswer {
    for (const post of this.#posts) if (post.account === account && post.id === id) post.removed = true;
    return { status: 200 };
  }
}
