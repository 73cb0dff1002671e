import { createHash } from 'node:crypto';
import type { Frozen } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo, Publisher, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';

interface Body {
  readonly key: string;
  readonly text: string;
  readonly parent: string | null;
}

/** Speaks to a `SocialServer`, as honestly as a real publisher must: an answer is a refusal only if it says so. */
export function makeFakePublisher(platform: string, origin: string): Publisher {
  return {
    platform,
    looks: 1,
    resendWindowMs: () => Infinity,
    find: async (identifier) =>
      ok({
        remoteId: identifier,
        handle: identifier,
        displayName: identifier,
        profileUrl: `${origin}/@${identifier}`,
        server: origin,
      }),
    async connect(found, _secret, io) {
      const signedIn = await request(io, origin, 'POST', '/sign-in', null, found.remoteId);
      return signedIn.ok
        ? ok({ ...found, session: String(signedIn.value['token']) })
        : fail(signedIn.failure);
    },
    newKey: ({ clock, random }) => `${clock.now()}-${Math.floor(random() * 1e9)}`,
    async prepare(content, { key, previous = [] }, io) {
      const part = partOf(content, previous.length);
      const parent = part.role === 'comment' ? previous[0] : previous.at(-1);
      const me = await asAccount(io, origin, 'GET', '/me');
      if (!me.ok) return fail(me.failure);
      const body: Body = { key, text: part.text, parent: parent?.id ?? null };
      const text = JSON.stringify(body);
      const hash = createHash('sha256').update(text).digest('hex');
      return ok({ key, body: text, hash, at: io.clock.now() });
    },
    async send(frozen, io) {
      const sent = await asAccount(io, origin, 'POST', '/posts', frozen.body);
      if (sent.ok && typeof sent.value['id'] === 'string') {
        const { id } = sent.value as { id: string };
        return ok({ kind: 'published', id, url: `${origin}/${id}` });
      }
      const { code, detail, retryAt } = sent.ok
        ? failure('unknown-outcome', 'an answer without an id')
        : sent.failure;
      const isPlain = ['auth-expired', 'rate-limited', 'rejected', 'aborted'].includes(code);
      return fail(isPlain ? failure(code, detail, retryAt) : failure('unknown-outcome', detail));
    },
    verify: (frozen, io) => look(frozen, io, origin),
    async remove(remoteId, io) {
      const removed = await asAccount(io, origin, 'DELETE', `/posts?id=${remoteId}`);
      return removed.ok ? ok(null) : fail(removed.failure);
    },
    async read(remoteId, io) {
      const read = await asAccount(io, origin, 'GET', `/posts?id=${remoteId}`);
      if (!read.ok) return read;
      if (!Array.isArray(read.value)) return fail(failure('not-a-server'));
      const [post] = read.value as readonly { text: string }[];
      return ok(post ? { text: post.text, mediaCount: 0, editedAt: null } : null);
    },
  };
}

/** The text of a part, and what it answers to. */
function partOf(
  { text, rest = [] }: PostContent,
  index: number,
): { readonly text: string; readonly role: string } {
  const part = index === 0 ? { text, role: 'first' } : rest[index - 1];
  if (!part) throw new Error(`there is no part ${index}`);
  return part;
}

async function look(frozen: Frozen, io: AccountIo, origin: string): ReturnType<Publisher['verify']> {
  const { key, text, parent } = JSON.parse(frozen.body) as Body;
  const listed = await asAccount(io, origin, 'GET', `/posts?key=${key}`);
  if (!listed.ok) return fail(listed.failure);
  if (!Array.isArray(listed.value)) return fail(failure('not-a-server'));
  const posts = listed.value as readonly { id: string; text: string; parent: string | null }[];
  const found = posts.find((post) => post.text === text && post.parent === parent);
  return ok(found ? { kind: 'there', id: found.id, url: `${origin}/${found.id}` } : { kind: 'absent' });
}

type Answered = Result<Readonly<Record<string, unknown>>, Failure>;

async function asAccount(
  io: AccountIo,
  origin: string,
  method: string,
  path: string,
  body?: string,
): Promise<Answered> {
  const token = await io.session.read();
  return token === null ? fail(failure('auth-expired')) : request(io, origin, method, path, token, body);
}

async function request(
  io: PublisherIo,
  origin: string,
  method: string,
  path: string,
  token: string | null,
  body?: string,
): Promise<Answered> {
  if (io.signal.aborted) return fail(failure('aborted'));
  try {
    const answer = await io.fetch(`${origin}${path}`, {
      method,
      signal: io.signal,
      headers: token === null ? {} : { authorization: token },
      ...(body === undefined ? {} : { body }),
    });
    if (answer.ok) return ok((await answer.json()) as Readonly<Record<string, unknown>>);
    const { status } = answer;
    if (status === 401) return fail(failure('auth-expired'));
    if (status === 429) return fail(failure('rate-limited', '429', retryAt(answer.headers, io)));
    if (status === 409 || status >= 500) return fail(failure('server-error', String(status)));
    return fail(failure('rejected', String(status)));
  } catch (error) {
    return fail(failure(error instanceof SyntaxError ? 'not-a-server' : 'host-unreachable', String(error)));
  }
}

function retryAt(headers: Headers, { clock }: PublisherIo): number | undefined {
  const told = headers.get('retry-after');
  if (told === null) return undefined;
  return /^\d+$/.test(told) ? clock.now() + Number(told) * 1_000 : Date.parse(told) || undefined;
}
