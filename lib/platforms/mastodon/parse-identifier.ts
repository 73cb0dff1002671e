import { publicOrigin } from '@/lib/http/public-origin';

/** Whom the person means; `name` is null where only a server was named. */
export interface Named {
  readonly name: string | null;
  /** https origin of the host behind the `@`, or of the given address. */
  readonly origin: string;
}

/** Names are copied with invisible direction marks and spaces around them. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** https://docs.joinmastodon.org/spec/webfinger/, read 2026-11; other software allows dots and hyphens inside. */
const NAME = /^\w+(?:[.-]+\w+)*$/;

/**
 * `@name@host`, `name@host`, the address of a profile (`host/@name`, `host/users/name`, `host/name`) or of a server, out of what a person
 * types or pastes. Null where it is none of these. `server`: what the person gave beside it.
 */
export function parseIdentifier(typed: string, server: string | null): Named | null {
  const text = typed.replace(INVISIBLE, '').trim();
  const [, name = '', host = ''] = /^@?([^@\s/]+)(?:@([^@\s/]+))?$/.exec(text) ?? [];
  if (host !== '') return named(name, publicOrigin(host));
  // A bare word needs the server; with a dot it is a server.
  if (server !== null && NAME.test(name)) return named(name, publicOrigin(server));
  const origin = publicOrigin(text);
  if (origin === null || text.startsWith('@')) return null;
  const [first = '', second = ''] = new URL(/^https?:/i.test(text) ? text : `https://${text}`).pathname
    .split('/')
    .filter((part) => part !== '');
  return named((first === 'users' ? second : first).replace(/^@/, ''), origin);
}

function named(name: string, origin: string | null): Named | null {
  if (origin === null) return null;
  if (name === '') return { name: null, origin };
  return NAME.test(name) ? { name, origin } : null;
}
