import { PDS_HOST } from './hosts.ts';
import type { PracticeNetwork } from './network.ts';

export interface XrpcAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; null if it isn't. */
  readonly json: Readonly<Record<string, unknown>> | null;
}

export interface XrpcCall {
  /** JSON input: a POST. Without it and without `bytes`: a GET. */
  readonly input?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly type?: string;
  readonly token?: string;
}

/** One call to the practice server through the front, as these tests make it. */
export async function xrpc(
  network: PracticeNetwork,
  method: string,
  call: XrpcCall = {},
): Promise<XrpcAnswer> {
  const body = call.bytes ?? (call.input === undefined ? null : JSON.stringify(call.input));
  const headers = new Headers();
  if (body !== null) headers.set('content-type', call.type ?? 'application/json');
  if (call.token) headers.set('authorization', `Bearer ${call.token}`);
  const response = await network.fetch(`https://${PDS_HOST}/xrpc/${method}`, {
    method: body === null ? 'GET' : 'POST',
    headers,
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

export interface Session {
  readonly did: string;
  readonly accessJwt: string;
  readonly refreshJwt: string;
}

/** Signs in. Throws when refused. */
export async function signIn(
  network: PracticeNetwork,
  identifier: string,
  password: string,
): Promise<Session> {
  const answer = await xrpc(network, 'com.atproto.server.createSession', { input: { identifier, password } });
  if (answer.status !== 200) throw new Error(`createSession: ${answer.status} ${answer.text}`);
  return answer.json as unknown as Session;
}

/** Input of a create-only putRecord: `swapRecord: null` means that nothing may be at the key. */
export function newPost(did: string, rkey: string, text: string, more: object = {}) {
  const record = { $type: 'app.bsky.feed.post', text, createdAt: '2026-11-24T10:00:00.000Z', ...more };
  return { repo: did, collection: 'app.bsky.feed.post', rkey, swapRecord: null, record };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
