import { Client } from '@atcute/client';
import * as v from 'valibot';
import { failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { refusedFailure, thrownFailure, type XrpcFailure } from './failures';
import { READ_MS, timeLimit, writeMs } from '@/lib/http/time-limit';

/** Where a request goes, and as whom. */
export interface Door {
  /** https origin. */
  readonly server: string;
  readonly bearer?: string;
  /** For a procedure that takes some besides its body. */
  readonly params?: Params;
}

/** An answer as `@atcute/client` gives it, before it is parsed. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/**
 * The client without its lexicon types: every answer goes through a schema of ours, and what is sent may be bytes that were frozen long
 * before, which those types don't allow for records.
 */
interface PlainClient {
  get(method: string, options: { readonly params: Params }): Promise<Answer>;
  post(
    method: string,
    options: { readonly input?: unknown; readonly headers?: HeadersInit; readonly params?: Params },
  ): Promise<Answer>;
}

type Params = Readonly<Record<string, string>>;

type Answered<T> = Promise<Result<T, XrpcFailure>>;

/** Asks for something. No answer within 30 s is a failure; for the codes see `failures.ts`. */
export function query<T>(
  io: PublisherIo,
  door: Door,
  method: string,
  params: Params,
  schema: v.GenericSchema<unknown, T>,
): Answered<T> {
  return settle(io, schema, plainClient(io, door, READ_MS).get(method, { params }));
}

/**
 * Has something done. An object goes as JSON, a Blob as the bytes it has, under its own type: the browser streams it from
 * the disk. A Blob gets 60 s and more for what is large, the rest 30 s. The caller decides what an answer that never came means.
 */
export function procedure<T>(
  io: PublisherIo,
  door: Door,
  method: string,
  input: object | Blob | undefined,
  schema: v.GenericSchema<unknown, T>,
): Answered<T> {
  const isBytes = input instanceof Blob;
  const client = plainClient(io, door, isBytes ? writeMs(input.size) : READ_MS);
  const headers = isBytes ? { headers: { 'content-type': input.type } } : {};
  const { params = {} } = door;
  return settle(io, schema, client.post(method, { params, ...(input ? { input } : {}), ...headers }));
}

/** Redirects are refused, because a request with a session must not end elsewhere; cookies and caches are left out. */
function plainClient(io: PublisherIo, { server, bearer }: Door, timeoutMs: number): PlainClient {
  const client = new Client({
    handler: (pathname, init) => {
      const headers = new Headers(init.headers);
      if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
      const signal = timeLimit(io, timeoutMs);
      const rules = { redirect: 'error', credentials: 'omit', cache: 'no-store' } as const;
      return io.fetch(new URL(pathname, server), { ...init, ...rules, headers, signal });
    },
  });
  return client as unknown as PlainClient;
}

async function settle<T>(
  io: PublisherIo,
  schema: v.GenericSchema<unknown, T>,
  request: Promise<Answer>,
): Answered<T> {
  let answer: Answer;
  try {
    answer = await request;
  } catch (error) {
    return fail(thrownFailure(error));
  }
  if (!answer.ok) return fail(refusedFailure(answer, io.clock.now()));
  const parsed = v.safeParse(schema, answer.data);
  return parsed.success
    ? ok(parsed.output)
    : fail({ ...failure('not-a-server', 'an answer of another shape'), status: answer.status });
}
