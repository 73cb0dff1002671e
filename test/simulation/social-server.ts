import type { HttpAnswer, HttpRequest, SimServer } from './http';
import type { Timeline } from './timeline';
import type { Truth, Visible } from './truth';

interface Options {
  readonly origin: string;
  readonly timeline: Timeline;
  readonly truth: Truth;
}

/** A small network of our own invention, where the key is the post's address. It tells the time, and is simple enough to be read at a glance. */
export class SocialServer implements SimServer {
  readonly origin: string;
  readonly tellsTime = true;
  readonly #options: Options;
  readonly #posts: Visible[] = [];
  readonly #keys = new Map<string, Visible>();
  readonly #sessions = new Set<string>();
  #ids = 0;
  #tokens = 0;

  constructor(options: Options) {
    this.origin = options.origin;
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
    const { timeline, truth } = this.#options;
    const name = `${account}|${key}`;
    const known = this.#keys.get(name);
    if (known)
      return known.text === text
        ? { status: 200, body: { id: known.id } }
        : { status: 409, body: { error: 'something else is there' } };
    const now = timeline.now;
    const post: Visible = {
      server: this.origin,
      account,
      id: String(++this.#ids).padStart(6, '0'),
      key,
      text,
      parent,
      at: now,
      shownAt: now,
      removed: false,
    };
    this.#posts.push(post);
    this.#keys.set(name, post);
    truth.commit(post);
    return { status: 200, body: { id: post.id } };
  }

  #list(account: string, query: URLSearchParams): readonly Visible[] {
    const key = query.get('key');
    const id = query.get('id');
    return this.#posts.filter(
      (post) =>
        post.account === account &&
        !post.removed &&
        (key === null || post.key === key) &&
        (id === null || post.id === id),
    );
  }

  #remove(account: string, id: string | null): HttpAnswer {
    for (const post of this.#posts) if (post.account === account && post.id === id) post.removed = true;
    return { status: 200 };
  }
}
