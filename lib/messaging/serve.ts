import * as v from 'valibot';
import { failure } from '@/lib/domain/failure';
import { fail } from '@/lib/domain/result';
import type { Sender } from '@/lib/browser/listen';
import type { In, Out, Request } from './protocol';
import { schemas } from './schemas';

export type Handlers = { readonly [K in Request]: (input: In<K>) => Promise<Out<K>> };

const envelope = v.object({ tend: v.string(), input: v.unknown() });

/**
 * Turns handlers into a message listener. Only Tend's own pages are answered: no page of the web and no content script can start or
 * change anything (promise P7). Unknown or malformed requests get a failure, and so does a bug in a handler.
 */
export function serve(
  handlers: Handlers,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success) return undefined;
    if (!sender.ownPage) return Promise.resolve(fail(failure('rejected', 'not one of our own pages')));
    return answer(handlers, parsed.output.tend, parsed.output.input);
  };
}

async function answer(handlers: Handlers, name: string, input: unknown): Promise<unknown> {
  if (!Object.hasOwn(schemas, name)) return fail(failure('rejected', `unknown request ${name}`));
  const request = name as Request;
  const parsed = v.safeParse(schemas[request], input);
  if (!parsed.success) return fail(failure('rejected', v.summarize(parsed.issues)));
  try {
    // The schema of `request` has just proven the input to be the handler's own.
    return await (handlers[request] as (given: unknown) => Promise<unknown>)(parsed.output);
  } catch (error) {
    return fail(failure(isQuota(error) ? 'storage-full' : 'aborted', String(error)));
  }
}

const isQuota = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || /QuotaExceeded/.test(error.message));
