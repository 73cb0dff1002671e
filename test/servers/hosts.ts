import { SITES } from '../sites/server/site-ids.ts';

/** Host of the practice server; the accounts' DID documents name it. */
export const PDS_HOST = 'pds.tend.test';
/** Host of the practice server that speaks Mastodon's API. */
export const SOCIAL_HOST = 'social.tend.test';
/** Where every AT Protocol client looks up `did:plc` documents. */
export const PLC_HOST = 'plc.directory';
/** Bluesky's public, signed-out interface: handles are resolved there. */
export const PUBLIC_API_HOST = 'public.api.bsky.app';
/** Where a published post can be opened. */
export const BLUESKY_APP_HOST = 'bsky.app';

/** The two practice clients' own web sites. */
const WEB_SITE_HOSTS = ['casaluz.example', 'fernandco.example'] as const;
/** Handles are hosts too: a handle may be proven at `https://<handle>/.well-known/atproto-did`. */
const HANDLE_HOSTS = ['casaluz.test', 'fernandco.test'] as const;

/** The networks' own pages, where `sites` was asked for; `bsky.app` is there in any case. */
const SITE_HOSTS: readonly string[] = Object.values(SITES).filter((host) => host !== BLUESKY_APP_HOST);

/** Every name the front has a certificate for. */
export const CERTIFICATE_HOSTS: readonly string[] = [
  PDS_HOST,
  `*.${PDS_HOST}`,
  SOCIAL_HOST,
  PLC_HOST,
  PUBLIC_API_HOST,
  BLUESKY_APP_HOST,
  ...WEB_SITE_HOSTS,
  ...HANDLE_HOSTS,
  ...SITE_HOSTS,
];

/** What the front answers for; anything under `.test` is a handle of the practice server. */
export function isPracticeHost(host: string): boolean {
  return host.endsWith('.test') || CERTIFICATE_HOSTS.includes(host);
}

/**
 * Chromium's `--host-resolver-rules`: ours to the front, loopback as it is, every other name unresolvable, so that
 * practice can't reach a real network even by mistake.
 */
export function resolverRules(frontPort: number): string {
  const ours = [PLC_HOST, PUBLIC_API_HOST, BLUESKY_APP_HOST, ...WEB_SITE_HOSTS, ...SITE_HOSTS, '*.test'];
  return [
    ...ours.map((host) => `MAP ${host} 127.0.0.1:${frontPort}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ].join(', ');
}
