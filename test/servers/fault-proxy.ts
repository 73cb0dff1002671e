import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerWith, captivePortal, malformedJson, truncated } from './fault-answers.ts';
import type { FaultPlan } from './fault.ts';
import { forward, readBody, reply } from './forward.ts';
import type { ServerAnswer } from './forward.ts';
import { preciseNow } from './request-log.ts';
import type { LoggedRequest } from './request-log.ts';

/** A practice session may stay open for days. */
const KEPT_REQUESTS = 20_000;

/** Larger than any picture or record. */
const LARGE_BYTES = 8_000_000;

export interface FaultProxy {
  /** Every request but CORS preflights, oldest first. */
  readonly requests: LoggedRequest[];
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
}

/** Hands requests on to the server at a loopback port, logs each, and does to it what the plan says. */
export function createFaultProxy(
  port: number,
  faults: FaultPlan,
  options: { readonly keepsConnections?: boolean } = {},
): FaultProxy {
  const requests: LoggedRequest[] = [];

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const firstByteAt = preciseNow();
    if (faults.keepsNoConnection) res.setHeader('connection', 'close');
    if (req.method === 'OPTIONS') return reply(res, await forward(port, req, await readBody(req), options));

    const method = methodOf(req);
    const isWrite = isPostWrite(req, method);
    const early = isWrite ? null : faults.next(method, null);
    const asItComes = !isWrite && early === null && isFilm(req);
    const body = asItComes ? req : early?.kind === 'cut-midway' ? await readMost(req) : await readBody(req);
    const text = isWrite && Buffer.isBuffer(body) ? body.toString('utf8') : null;
    const fault = isWrite ? faults.next(method, text) : early;
    const entry = logEntry(req, method, text, firstByteAt, fault?.kind ?? null);
    requests.push(entry);
    if (requests.length > KEPT_REQUESTS) requests.shift();
    if (fault) withoutConditions(req);

    if (fault?.kind === 'drop-before' || fault?.kind === 'cut-midway') return cut(res);
    if (fault?.kind === 'answer-before') return answered(entry, res, answerWith(fault));
    if (fault?.kind === 'captive-portal') return answered(entry, res, captivePortal());
    if (fault?.kind === 'delay-before') await sleep(fault.ms);
    if (fault?.kind === 'hold-before' && (await fault.gate.pass()) === 'cut') return cut(res);

    const answer = await forward(port, req, body, options);
    entry.committedAt = preciseNow();
    entry.serverStatus = answer.status;

    if (fault?.kind === 'delay-after') await sleep(fault.ms);
    if (fault?.kind === 'hold-after' && (await fault.gate.pass()) === 'cut') return cut(res);
    if (fault?.kind === 'drop-after') return cut(res);
    if (fault?.kind === 'answer-after') return answered(entry, res, answerWith(fault));
    if (fault?.kind === 'malformed-json') return answered(entry, res, malformedJson(answer));
    if (fault?.kind === 'truncated') {
      entry.answeredStatus = answer.status;
      return truncated(res, answer);
    }
    answered(entry, res, answer);
  }

  return { requests, handle };
}

function answered(entry: LoggedRequest, res: ServerResponse, answer: ServerAnswer): void {
  // A browser that was killed, or gave up, in the meantime gets no answer.
  if (!res.destroyed) entry.answeredStatus = answer.status;
  reply(res, answer);
}

/** A reset, not a polite end: what a lost network looks like to the browser. */
function cut(res: ServerResponse): void {
  res.socket?.destroy();
}

const MOST = 0.95;

/** The first 95 % of a body whose length was announced. */
async function readMost(req: IncomingMessage): Promise<Buffer> {
  const most = Number(req.headers['content-length'] ?? 0) * MOST;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks);
}

/** A 304 has no body to spoil. */
function withoutConditions(req: IncomingMessage): void {
  delete req.headers['if-none-match'];
  delete req.headers['if-modified-since'];
}

function methodOf(req: IncomingMessage): string {
  const path = (req.url ?? '/').split('?')[0] ?? '/';
  return path.startsWith('/xrpc/') ? path.slice('/xrpc/'.length) : path;
}

/** Nothing that large is kept in memory where nothing is to go wrong with it. */
const isFilm = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > LARGE_BYTES;

/** Bodies of other calls hold passwords or whole pictures; they are neither matched nor logged. */
function isPostWrite(req: IncomingMessage, method: string): boolean {
  const isRecord = method.startsWith('com.atproto.repo.') && !method.endsWith('uploadBlob');
  return (
    (req.method === 'POST' || req.method === 'PUT') && (isRecord || method.startsWith('/api/v1/statuses'))
  );
}

function logEntry(
  req: IncomingMessage,
  method: string,
  body: string | null,
  firstByteAt: number,
  fault: LoggedRequest['fault'],
): LoggedRequest {
  return {
    method,
    verb: req.method ?? 'GET',
    host: req.headers.host ?? '',
    query: (req.url ?? '').split('?')[1] ?? '',
    body,
    firstByteAt,
    committedAt: null,
    serverStatus: null,
    answeredStatus: null,
    fault,
  };
}
