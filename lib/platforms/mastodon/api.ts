import * as v from 'valibot';
import { failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { READ_MS, timeLimit } from '@/lib/http/time-limit';
import { refusedFailure, thrownFailure, type ApiFailure } from './failures';

/** Where a request goes, and as whom. */
export interface Door {
  /** https origin. */
  readonly server: string;
  readonly token?: string;
}

export interface Request {
  readonly verb?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Begins with `/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON as text, or a form with a file. */
  readonly body?: string | FormData;
  /** Sent as `Idempotency-Key`. */
  readonly key?: string;
  /** Longest wait for the answer, ms. */
  readonly timeoutMs?: number;
}

export interface Answer<T> {
  readonly value: T;
  readonly status: number;
}

/**
 * One request to a server, its answer parsed. Redirects are refused, because a request with a token must not end elsewhere; cookies and
 * caches are left out. For the codes see `failures.ts`; what an answer that never came means is the caller's to say.
 */
export async function ask<T>(
  io: PublisherIo,
  { server, token }: Door,
  { verb = 'GET', path, query = {}, body, key, timeoutMs = READ_MS }: Request,
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<Answer<T>, ApiFailure>> {
  const url = new URL(path, server);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const headers = new Headers({ accept: 'application/json' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (typeof body === 'string') headers.set('content-type', 'application/json');
  if (key !== undefined) headers.set('idempotency-key', key);
  let answer: Response;
  let text: string;
  try {
    answer = await io.fetch(url, {
      ...{ method: verb, headers, redirect: 'error', credentials: 'omit', cache: 'no-store' },
      signal: timeLimit(io, timeoutMs),
      ...(body === undefined ? {} : { body }),
    });
    text = await answer.text();
  } catch (error) {
    return fail(thrownFailure(error));
  }
  if (!answer.ok) return fail(refusedFailure(answer, text, io.clock.now()));
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success
    ? ok({ value: parsed.output, status: answer.status })
    : fail({ ...failure('not-a-server', 'an answer of another shape'), status: answer.status });
}
