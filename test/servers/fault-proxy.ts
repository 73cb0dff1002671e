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

export interface FaultProxy {
  /** Every request but CORS preflights, oldest first. */
  readonly requests: LoggedRequest[];
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
}

/** Hands requests on to the server at a loopback port, logs each, and does to it what the plan says. */
export function createFaultProxy(port: number, faults: FaultPlan): FaultProxy {
  const requests: LoggedRequest[] = [];

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const firstByteAt = preciseNow();
    const body = await readBody(req);
    if (req.method === 'OPTIONS') return reply(res, await forward(port, req, body));

    const method = methodOf(req);
    const text = isPostWrite(req, method) ? body.toString('utf8') : null;
    const fault = faults.next(method, text);
    const entry = logEntry(req, method, text, firstByteAt, fault?.kind ?? null);
    requests.push(entry);
    if (requests.length > KEPT_REQUESTS) requests.shift();
    if (faults.keepsNoConnection) res.setHeader('connection', 'close');
    if (fault) withoutConditions(req);

    if (fault?.kind === 'drop-before') return cut(res);
    if (fault?.kind === 'answer-before') return answered(entry, res, answerWith(fault));
    if (fault?.kind === 'captive-portal') return answered(entry, res, captivePortal());
    if (fault?.kind === 'delay-before') await sleep(fault.ms);

    const answer = await forward(port, req, body);
    entry.committedAt = preciseNow();
    entry.serverStatus = answer.status;

    if (fault?.kind === 'delay-after') await sleep(fault.ms);
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

/** A 304 has no body to spoil. */
function withoutConditions(req: IncomingMessage): void {
  delete req.headers['if-none-match'];
  delete req.headers['if-modified-since'];
}

function methodOf(req: IncomingMessage): string {
  const path = (req.url ?? '/').split('?')[0] ?? '/';
  return path.startsWith('/xrpc/') ? path.slice('/xrpc/'.length) : path;
}

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
