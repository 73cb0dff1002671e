import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { FoundAccount, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { publicOrigin } from '@/lib/http/public-origin';
import { READ_MS, timeLimit } from '@/lib/http/time-limit';
import { ask } from './api';
import { parseIdentifier } from './parse-identifier';
import { readServerInfo } from './server-info';

/**
 * Finds the server of an account and reads what it is. Who the account is, only a login tells on most servers, so `remoteId` is empty here,
 * and so is `handle` where the person named a server only. `not-found`, `not-a-server`, and whatever the way there gives.
 */
export async function find(
  identifier: string,
  server: string | null,
  io: PublisherIo,
): Promise<Result<FoundAccount, Failure>> {
  const named = parseIdentifier(identifier, server);
  if (named === null)
    return fail(failure('not-found', `neither a name with its server nor an address: ${identifier.trim()}`));
  const { name, origin } = named;
  const place = name === null ? null : await webfinger(name, origin, io);
  if (place === 'nobody') return fail(failure('not-found', `${new URL(origin).host} knows no ${name}`));
  const home = (server === null ? null : publicOrigin(server)) ?? place ?? origin;
  const info = await readServerInfo(home, io);
  if (!info.ok) return info;
  const shown = name === null ? null : await lookUp(name, home, io);
  return ok({
    remoteId: '',
    handle: name === null ? '' : `${name}@${new URL(origin).host}`,
    displayName: shown?.display_name ?? '',
    profileUrl: shown?.url ?? (name === null ? `${home}/` : `${home}/@${name}`),
    server: home,
    serverInfo: info.value,
  });
}

const webfingerAnswer = v.object({
  links: v.array(v.object({ rel: v.string(), type: v.optional(v.string()), href: v.optional(v.string()) })),
});

/**
 * The origin of the server that an account lives on, by its name and the host behind the `@`, which may differ
 * (https://docs.joinmastodon.org/spec/webfinger/, read 2026-11): such hosts send on to their server, and nothing of ours goes along.
 * `nobody` where the host says so; null where it can't be asked without its permission.
 */
async function webfinger(name: string, origin: string, io: PublisherIo): Promise<string | 'nobody' | null> {
  const url = new URL('/.well-known/webfinger', origin);
  url.searchParams.set('resource', `acct:${name}@${new URL(origin).host}`);
  try {
    const answer = await io.fetch(url, { signal: timeLimit(io, READ_MS), credentials: 'omit' });
    if (answer.status === 404 || answer.status === 410) return 'nobody';
    const parsed = v.safeParse(webfingerAnswer, answer.ok ? await answer.json() : null);
    const self = parsed.success ? parsed.output.links.find(({ rel }) => rel === 'self') : undefined;
    return self?.href === undefined ? null : publicOrigin(self.href);
  } catch {
    return null;
  }
}

const profile = v.object({
  display_name: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.startsWith('https://'), v.url())),
});

/** How the account presents itself; null where the server tells only those who are signed in. */
async function lookUp(
  name: string,
  server: string,
  io: PublisherIo,
): Promise<v.InferOutput<typeof profile> | null> {
  const answer = await ask(
    io,
    { server },
    { path: '/api/v1/accounts/lookup', query: { acct: name } },
    profile,
  );
  return answer.ok ? answer.value.value : null;
}
