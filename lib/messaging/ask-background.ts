import { isOrphan, sendMessage } from '@/lib/browser/runtime';
import { failure } from '@/lib/domain/failure';
import { fail } from '@/lib/domain/result';
import type { PageProtocol } from './page-protocol';

export type PageRequest = Exclude<keyof PageProtocol, 'page.hello'>;

/** Asks the background from a script in a network's page. */
export type AskBackground = <K extends PageRequest>(
  name: K,
  input: PageProtocol[K]['in'],
) => Promise<PageProtocol[K]['out']>;

/**
 * Asks, and never throws: where nobody answers the failure is `aborted`, and `tend-updated` where Tend was updated, or switched off, under
 * the open page, whose scripts then reach nobody until it is loaded again.
 */
export const askBackground: AskBackground = async (name, input) => {
  try {
    const answer = await sendMessage({ tend: name, input });
    if (answer === undefined || answer === null) throw new Error('no answer');
    return answer as PageProtocol[typeof name]['out'];
  } catch (error) {
    const unreached = failure(isOrphan() ? 'tend-updated' : 'aborted', String(error));
    // Every request but `page.hello` answers with a result.
    return fail(unreached) as PageProtocol[typeof name]['out'];
  }
};
