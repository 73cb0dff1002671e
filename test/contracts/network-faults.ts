import type { FailureCode } from '@/lib/domain/failure';
import { html, type HttpFault } from './http-fault';

/** An answer of the network itself; by default a refusal in its own words. */
export type Words = (
  status: number,
  headers?: Readonly<Record<string, string>>,
  committed?: boolean,
  body?: string,
) => HttpFault;

/** What may happen to the request that publishes so that nobody knows whether it was carried out. */
export const UNKNOWN_OUTCOMES: readonly [string, (words: Words) => HttpFault][] = [
  ['500 before', (words) => words(500)],
  ['500 after', (words) => words(500, {}, true)],
  ['503 after', (words) => words(503, {}, true)],
  ['a gateway’s 502 before', () => html(502)],
  ['a gateway’s 504 after', () => html(504, { committed: true })],
  ['no answer in time, before', () => ({ kind: 'hang', committed: false })],
  ['no answer in time, after', () => ({ kind: 'hang', committed: true })],
  ['a reset before', () => ({ kind: 'reset', committed: false })],
  ['a reset after', () => ({ kind: 'reset', committed: true })],
  ['a cut answer', () => ({ kind: 'truncated', committed: true })],
  ['half a JSON', (words) => words(200, {}, true, '{"uri": "at:/')],
  ['JSON about something else', (words) => ({ ...words(200, {}, false), body: '{"hello": "world"}' })],
  ['an empty 200', (words) => words(200, {}, true, '')],
  ['a 204', (words) => words(204, {}, true, '')],
  ['a captive portal’s 200', () => html(200)],
  ['a captive portal’s 401', () => html(401)],
  ['a proxy’s 403', () => html(403)],
  ['a proxy’s 407', () => html(407)],
  ['a firewall’s 404', () => html(404)],
  ['a redirect', () => html(302, { headers: { location: '/elsewhere' } })],
  ['a redirect that keeps the body', () => html(307, { headers: { location: '/elsewhere' } })],
];

/** What may come instead of a post that is there, and the code that says so. */
export const NO_ABSENCE: readonly [string, (words: Words) => HttpFault, FailureCode][] = [
  ['a 500', (words) => words(500), 'server-error'],
  ['a 429', (words) => words(429), 'rate-limited'],
  ['a gateway’s 502', () => html(502), 'server-error'],
  ['a captive portal', () => html(200), 'not-a-server'],
  ['a firewall’s 404', () => html(404), 'not-a-server'],
  ['JSON about something else', (words) => words(200, {}, false, '{"a":1}'), 'not-a-server'],
  ['a reset', () => ({ kind: 'reset', committed: false }), 'host-unreachable'],
  ['a redirect', () => html(302, { headers: { location: '/elsewhere' } }), 'host-unreachable'],
];
