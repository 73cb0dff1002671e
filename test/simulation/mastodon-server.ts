import type { ServerInfo } from '@/lib/domain/account';
import { knownOf } from '@/lib/platforms/mastodon/known-software';
import { serialiseSession } from '@/lib/platforms/mastodon/session';
import type { HttpAnswer, HttpRequest, SimServer } from './http';
import type { Timeline } from './timeline';
import type { Truth, Visible } from './truth';

const HOUR_MS = 3_600_000;
const VERSION = { mastodon: '4.5.0', snac: '2.75' } as const;

interface Options {
  readonly software: keyof typeof VERSION;
  readonly timeline: Timeline;
  readonly truth: Truth;
  /** How much later than its commit a status shows in lists, ms. */
  readonly lag: () => number;
}

interface Held {
  readonly id: string;
  readonly account: string;
  readonly body: Body;
  at: number;
}

interface Body {
  readonly status: string;
  readonly in_reply_to_id?: string;
  readonly scheduled_at?: string;
}

const given = (body: unknown): HttpAnswer => ({ status: 200, body });
const refuse = (status: number, error: string): HttpAnswer => ({ status, body: { error } });

/** A server that speaks Mastodon's API, for the real publisher: Mastodon itself keeps keys for an hour and has a scheduler, snac neither. */
export class MastodonServer implements SimServer {
  readonly origin: string;
  /** So that networks without a clock are met as well. */
  readonly tellsTime: boolean;
  readonly info: ServerInfo;
  readonly #options: Options;
  readonly #posts: Visible[] = [];
  readonly #held = new Map<string, Held>();
  /** What a key has made, and when. */
  readonly #keys = new Map<string, { readonly id: string; readonly at: number }>();
  readonly #tokens = new Map<string, string>();
  #ids = 1_000;

  constructor(options: Options) {
    const { software, timeline } = options;
    this.#options = options;
    this.origin = `https://${software}.test`;
    this.tellsTime = software === 'mastodon';
    const version = VERSION[software];
    this.info = { software, version, readAt: timeline.now, ...knownOf(software, version) };
  }

  publishes = ({ method, url }: HttpRequest): boolean =>
    method === 'POST' && url.pathname === '/api/v1/statuses';
  expire = (): void => this.#tokens.clear();

  /** A session as the vault keeps it. */
  signIn(account: string): string {
    return serialiseSession({
      v: 1,
      server: this.origin,
      token: this.#newToken(account),
      client: { id: 'c', secret: 's' },
    });
  }

  respond({ method, url, headers, body }: HttpRequest): HttpAnswer {
    if (method === 'HEAD') return { status: 404 };
    if (url.pathname === '/oauth/token') {
      const { code } = JSON.parse(body) as { code: string };
      return given({ access_token: this.#newToken(code) });
    }
    if (url.pathname === '/api/v2/instance') return given({ version: this.info.version });
    const account = this.#tokens.get(headers.get('authorization')?.replace('Bearer ', '') ?? '');
    if (account === undefined) return refuse(401, 'The access token is invalid');
    const [, , , kind = '', id = '', part = ''] = url.pathname.split('/');
    if (kind === 'accounts')
      return part === 'statuses' ? this.#list(account, url.searchParams) : given(this.#me(account));
    if (kind === 'scheduled_statuses') return this.#scheduler(method, account, id, body);
    if (kind !== 'statuses') return refuse(404, 'Record not found');
    if (method === 'POST')
      return this.#publish(account, JSON.parse(body) as Body, headers.get('idempotency-key') ?? '');
    const post = this.#shown(account).find((one) => one.id === id);
    if (!post) return refuse(404, 'Record not found');
    if (method === 'DELETE') post.removed = true;
    return given(part === 'source' ? { text: post.text } : asStatus(post));
  }

  #newToken(account: string): string {
    const token = `t${this.#tokens.size}-${++this.#ids}`;
    this.#tokens.set(token, account);
    return token;
  }

  #me = (account: string) => ({
    id: account,
    username: account,
    display_name: account,
    url: `${this.origin}/@${account}`,
  });

  #shown = (account: string): readonly Visible[] =>
    this.#posts.filter(
      (post) => post.account === account && !post.removed && post.shownAt <= this.#options.timeline.now,
    );

  #list(account: string, query: URLSearchParams): HttpAnswer {
    const before = query.get('max_id');
    const newest = this.#shown(account).toReversed();
    const from = before === null ? newest : newest.filter(({ id }) => id < before);
    return given(from.slice(0, Number(query.get('limit') ?? 20)).map(asStatus));
  }

  #publish(account: string, body: Body, key: string): HttpAnswer {
    const { timeline, software } = this.#options;
    const name = `${account}|${key}`;
    const known = software === 'mastodon' ? this.#keys.get(name) : undefined;
    if (known && timeline.now - known.at < HOUR_MS) {
      const held = this.#held.get(known.id);
      const post = this.#posts.find(({ id }) => id === known.id);
      if (held) return given(asHeld(held));
      if (post) return given(asStatus(post));
    }
    const at = Date.parse(body.scheduled_at ?? '');
    if (Number.isNaN(at)) {
      const post = this.#commit(account, body, key);
      this.#keys.set(name, { id: post.id, at: timeline.now });
      return given(asStatus(post));
    }
    if (at - timeline.now < 5 * 60_000) return refuse(422, 'Scheduled at must be in the future');
    const held: Held = { id: `s${++this.#ids}`, account, body, at };
    this.#hold(held);
    this.#keys.set(name, { id: held.id, at: timeline.now });
    return given(asHeld(held));
  }

  #hold(held: Held): void {
    const { timeline } = this.#options;
    const { at } = held;
    this.#held.set(held.id, held);
    timeline.world(at - timeline.now, () => {
      if (this.#held.get(held.id) !== held || held.at !== at) return;
      this.#held.delete(held.id);
      this.#commit(held.account, held.body, null);
    });
  }

  #scheduler(method: string, account: string, id: string, body: string): HttpAnswer {
    if (id === '')
      return given([...this.#held.values()].filter((held) => held.account === account).map(asHeld));
    const held = this.#held.get(id);
    if (held?.account !== account) return refuse(404, 'Record not found');
    if (method === 'DELETE') this.#held.delete(id);
    if (method === 'PUT') {
      const at = Date.parse((JSON.parse(body) as { scheduled_at: string }).scheduled_at);
      if (at - this.#options.timeline.now < 5 * 60_000)
        return refuse(422, 'Scheduled at must be in the future');
      held.at = at;
      this.#hold(held);
    }
    return given(asHeld(held));
  }

  #commit(account: string, { status, in_reply_to_id: parent }: Body, key: string | null): Visible {
    const { truth, timeline, lag } = this.#options;
    const post: Visible = {
      server: this.origin,
      account,
      id: String(++this.#ids),
      key,
      text: status,
      parent: parent ?? null,
      at: timeline.now,
      shownAt: timeline.now + lag(),
      removed: false,
    };
    this.#posts.push(post);
    return truth.commit(post);
  }
}

const asHeld = ({ id, at, body }: Held) => ({
  id,
  scheduled_at: new Date(at).toISOString(),
  params: { text: body.status },
});

const asStatus = ({ id, server, account, text, at }: Visible) => ({
  id,
  url: `${server}/@${account}/${id}`,
  created_at: new Date(at).toISOString(),
  content: `<p>${text}</p>`,
  media_attachments: [],
  account: { id: account },
});
