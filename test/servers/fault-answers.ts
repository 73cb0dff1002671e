import type { ServerResponse } from 'node:http';
import type { Answer } from './fault.ts';
import type { ServerAnswer } from './forward.ts';

/** XRPC error names the server itself uses with these statuses (measured with @atproto/pds 0.5.35, 2026-11). */
const USUAL_ERROR: Readonly<Record<number, readonly [error: string, message: string]>> = {
  400: ['InvalidRequest', 'Invalid request'],
  401: ['AuthMissing', 'Authentication Required'],
  403: ['Forbidden', 'Forbidden'],
  429: ['RateLimitExceeded', 'Rate Limit Exceeded'],
  500: ['InternalServerError', 'Internal Server Error'],
  502: ['UpstreamFailure', 'Upstream Failure'],
  503: ['NotEnoughResources', 'Not Enough Resources'],
};

/** An XRPC error with the CORS header the server sends with errors too. */
export function answerWith(answer: Answer): ServerAnswer {
  const [error, message] = USUAL_ERROR[answer.status] ?? ['InternalServerError', 'Internal Server Error'];
  const body = Buffer.from(
    JSON.stringify({ error: answer.error ?? error, message: answer.message ?? message }),
  );
  return {
    status: answer.status,
    headers: {
      'access-control-allow-origin': '*',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(body.length),
      ...answer.headers,
    },
    body,
  };
}

export function captivePortal(): ServerAnswer {
  const body = Buffer.from(
    '<!doctype html><html lang="en"><title>Hotel Wi-Fi</title><h1>Welcome</h1><p>Sign in to go online.</p></html>',
  );
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': String(body.length) },
    body,
  };
}

export function malformedJson(answer: ServerAnswer): ServerAnswer {
  const body = Buffer.from('{"uri": "at://did:plc:half');
  const { 'content-encoding': _coding, etag: _etag, ...headers } = answer.headers;
  return { status: answer.status, headers: { ...headers, 'content-length': String(body.length) }, body };
}

/**
 * Sends the full length in the head and half of the body, then cuts. Chromium 156 fails the read; Firefox 153 hands out
 * the half as if it were whole (measured 2026-11-24).
 */
export function truncated(res: ServerResponse, answer: ServerAnswer): void {
  res.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
  res.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => {
    // One turn later, so that the half is on its way before the reset.
    setTimeout(() => res.socket?.destroy(), 20);
  });
}
