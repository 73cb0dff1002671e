import { sendMessage } from '@/lib/browser/runtime';
import { fail } from '@/lib/domain/result';
import { failure } from '@/lib/domain/failure';
import type { In, Out, Request } from './protocol';

/** Asks the background. Where it can't be reached (an update in progress) the answer is the failure `aborted`, never an exception. */
export async function ask<K extends Request>(name: K, input: In<K>): Promise<Out<K>> {
  try {
    const answer = await sendMessage({ tend: name, input });
    if (answer === undefined || answer === null) throw new Error('no answer');
    return answer as Out<K>;
  } catch (error) {
    return fail(failure('aborted', String(error))) as Out<K>;
  }
}
