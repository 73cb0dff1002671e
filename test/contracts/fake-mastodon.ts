import type { ServerInfo } from '@/lib/domain/account';
import { ok } from '@/lib/domain/result';
import type { AccountIo } from '@/lib/domain/publisher';
import type { HttpAnswer, HttpRequest, LoopbackServer } from './loopback-server';
import type { FakeNetwork } from './publisher-contract';

export const NOW = Date.UTC(2026, 10, 27, 9);
export const SERVER = 'https://social.example';
const ACCOUNT = '42';
const TOKEN = 'token-1';

export interface FakeStatus {
  readonly id: string;
  readonly url: string;
  readonly created_at: string;
  edited_at: string | null;
  content: string;
  spoiler_text: string;
  media_attachments: { id: string }[];
  account: { id: string };
  reblog: unknown;
  poll: unknown;
  visibility: string;
  /** Not part of what is shown. */
  typed: string;
}

interface Body {
  readonly status: string;
  readonly media_ids?: string[];
  readonly spoiler_text?: string;
  readonly visibility?: string;
  readonly scheduled_at?: string;
  readonly in_reply_to_id?: string;
  readonly poll?: { options: string[]; expires_in: number; multiple: boolean };
}

const refused = (status: number, error: string): HttpAnswer => ({ status, json: { error } });
const given = (json: unknown, status = 200): HttpAnswer => ({ status, json });

/** How Mastodon shows what was typed: paragraphs, links in three parts, mentions without their server. */
const asHtml = (typed: string): string =>
  typed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(
      /(https:\/\/)([^\s]{0,30})([^\s]*)/g,
      '<a href="$&" target="_blank"><span class="invisible">$1</span><span class="ellipsis">$2</span><span class="invisible">$3</span></a>',
    )
    .replace(
      /@(\w+)@[\w.]+/g,
      '<span class="h-card"><a href="#" class="u-url mention">@<span>$1</span></a></span>',
    )
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br />')}</p>`)
    .join('');

/** The part of a Mastodon server that a publisher uses. By default as Mastodon 4.5 itself; `software` makes it one that ignores keys. */
export class FakeMastodon implements FakeNetwork {
  readonly statuses: FakeStatus[] = [];
  readonly scheduled = new Map<string, { id: string; scheduled_at: string; params: { text: string } }>();
  readonly uploads: string[] = [];
  /** Bodies as they came, by id. */
  readonly bodies = new Map<string, Body>();
  /** How often an upload is still being processed when it is looked at. */
  processing = 0;
  tokens = [TOKEN];
  now = NOW;
  vault: string | null = JSON.stringify({
    v: 1,
    server: SERVER,
    token: TOKEN,
    client: { id: 'c', secret: 's' },
  });
  readonly info: ServerInfo;
  readonly notes = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  #ids = 100;

  constructor(software = 'mastodon') {
    this.info = { software, version: '4.5.0', readAt: NOW };
  }

  isSend = ({ verb, url }: HttpRequest) => verb === 'POST' && url.pathname === '/api/v1/statuses';
  refusal = (status: number) => JSON.stringify({ error: `refused with ${status}` });
  visible = () => this.statuses.length;

  respond(request: HttpRequest): HttpAnswer {
    const { verb, url, headers } = request;
    const token = headers.get('authorization')?.replace('Bearer ', '');
    if (!this.tokens.includes(token ?? '')) return refused(401, 'The access token is invalid');
    const [, , , kind = '', id = '', part = ''] = url.pathname.split('/');
    switch (`${verb} ${kind}${id === '' ? '' : '/id'}${part === '' ? '' : `/${part}`}`) {
      case 'GET accounts/id':
        return given({
          id: ACCOUNT,
          username: 'casaluz',
          display_name: 'Casa Luz',
          url: `${SERVER}/@casaluz`,
        });
      case 'GET accounts/id/statuses':
        return this.#list(url.searchParams);
      case 'POST statuses':
        return this.#post(JSON.parse(request.body.toString()) as Body, headers.get('idempotency-key') ?? '');
      case 'GET statuses/id':
        return this.#withStatus(id, (one) => given(shown(one)));
      case 'GET statuses/id/source':
        return this.#withStatus(id, (one) => given({ id, text: one.typed, spoiler_text: one.spoiler_text }));
      case 'PUT statuses/id':
        return this.#withStatus(id, (one) => this.#edit(one, JSON.parse(request.body.toString()) as Body));
      case 'DELETE statuses/id':
        return this.#withStatus(id, (one) => {
          this.statuses.splice(this.statuses.indexOf(one), 1);
          return given(shown(one));
        });
      case 'POST media':
        this.uploads.push(request.body.toString('latin1'));
        return given({ id: `m${this.uploads.length}` }, this.processing > 0 ? 202 : 200);
      case 'GET media/id':
        return given({ id }, this.processing-- > 0 ? 206 : 200);
      case 'GET search':
        return given({ statuses: this.statuses.filter((one) => one.url === url.searchParams.get('q')) });
      default:
        return kind === 'scheduled_statuses' ? this.#schedule(request, id) : refused(404, 'Record not found');
    }
  }

  io(fetch: LoopbackServer['fetch'], signal: AbortSignal): AccountIo {
    return {
      fetch,
      signal,
      clock: { now: () => this.now },
      random: () => 0.5,
      account: {
        remoteId: `${ACCOUNT}@social.example`,
        server: SERVER,
        handle: 'casaluz@social.example',
        serverInfo: this.info,
      },
      media: { load: async (assetId) => ok(new Blob([assetId])) },
      notes: {
        read: async (name) => this.notes.get(name) ?? null,
        write: async (name, value) => void this.notes.set(name, value),
        forget: async (name) => void this.notes.delete(name),
      },
      session: {
        read: async () => this.vault,
        write: async (session) => void (this.vault = session),
        lock: (work) => work(),
      },
    };
  }

  /** As if somebody had posted it with another client. */
  add(typed: string, parts: Partial<FakeStatus> = {}): FakeStatus {
    const id = String(++this.#ids);
    const one: FakeStatus = {
      id,
      url: `${SERVER}/@casaluz/${id}`,
      created_at: new Date(this.now).toISOString(),
      edited_at: null,
      content: asHtml(typed),
      spoiler_text: '',
      media_attachments: [],
      account: { id: ACCOUNT },
      reblog: null,
      poll: null,
      visibility: 'public',
      typed,
      ...parts,
    };
    this.statuses.push(one);
    return one;
  }

  #list(query: URLSearchParams): HttpAnswer {
    const newest = this.statuses.toReversed();
    const before = newest.findIndex(({ id }) => id === query.get('max_id'));
    const from = before < 0 ? newest : newest.slice(before + 1);
    return given(from.slice(0, Number(query.get('limit') ?? 20)).map(shown));
  }

  #post(body: Body, key: string): HttpAnswer {
    const before = this.info.software === 'mastodon' ? this.#keys.get(key) : undefined;
    const held = before === undefined ? undefined : this.scheduled.get(before);
    if (held) return given(held);
    const there = this.statuses.find(({ id }) => id === before);
    if (there) return given(shown(there));
    if (body.scheduled_at !== undefined) {
      const id = `s${++this.#ids}`;
      const one = { id, scheduled_at: body.scheduled_at, params: { text: body.status } };
      this.scheduled.set(id, one);
      this.#keys.set(key, id);
      return given(one);
    }
    const one = this.add(body.status, {
      spoiler_text: body.spoiler_text ?? '',
      visibility: body.visibility ?? 'public',
      media_attachments: (body.media_ids ?? []).map((id) => ({ id })),
      poll: body.poll ? pollOf(body.poll) : null,
    });
    this.bodies.set(one.id, body);
    this.#keys.set(key, one.id);
    return given(shown(one));
  }

  /** As Mastodon does: what isn't named is taken away. */
  #edit(one: FakeStatus, body: Body): HttpAnswer {
    one.typed = body.status;
    one.content = asHtml(body.status);
    one.spoiler_text = body.spoiler_text ?? '';
    one.edited_at = new Date(this.now).toISOString();
    one.media_attachments = (body.media_ids ?? []).map((id) => ({ id }));
    one.poll = body.poll ? pollOf(body.poll) : null;
    return given(shown(one));
  }

  #schedule({ verb, body }: HttpRequest, id: string): HttpAnswer {
    if (id === '') return given([...this.scheduled.values()]);
    const one = this.scheduled.get(id);
    if (!one) return refused(404, 'Record not found');
    if (verb === 'DELETE') this.scheduled.delete(id);
    if (verb === 'PUT')
      one.scheduled_at = (JSON.parse(body.toString()) as { scheduled_at: string }).scheduled_at;
    return given(verb === 'DELETE' ? {} : one);
  }

  #withStatus(id: string, work: (one: FakeStatus) => HttpAnswer): HttpAnswer {
    const one = this.statuses.find((status) => status.id === id);
    return one ? work(one) : refused(404, 'Record not found');
  }
}

const shown = ({ typed: _typed, ...rest }: FakeStatus) => rest;

const pollOf = ({ options, multiple, expires_in: seconds }: NonNullable<Body['poll']>) => ({
  options: options.map((title) => ({ title })),
  multiple,
  expires_at: new Date(NOW + seconds * 1_000).toISOString(),
});
