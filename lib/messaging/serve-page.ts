import * as v from 'valibot';
import type { Sender } from '@/lib/browser/listen';
import { failure } from '@/lib/domain/failure';
import { fail } from '@/lib/domain/result';
import type { PlatformId } from '@/lib/domain/platform';
import type { PageProtocol } from './page-protocol';
import { pageSchemas } from './page-schemas';

/** Where a request comes from: the top frame of a tab that shows a page of a platform which is switched on. */
export interface PageOrigin {
  readonly tabId: number;
  readonly frameId: number;
  readonly platform: PlatformId;
}

type PageRequest = keyof PageProtocol;

/** A request's context, where it has one, is of the page's own platform: another one is refused before a handler sees it. */
export type PageHandlers = {
  readonly [K in PageRequest]: (
    input: PageProtocol[K]['in'],
    from: PageOrigin,
  ) => Promise<PageProtocol[K]['out']>;
};

const envelope = v.object({ tend: v.string(), input: v.unknown() });

/**
 * Turns handlers into a message listener for scripts in networks' pages. `platformAt` gives the platform of an https address whose pages are
 * switched on and not hands-off, else null; then nothing is answered but that it is switched off. Anything that is no request of a page script is
 * left to others.
 */
export function servePage(
  handlers: PageHandlers,
  platformAt: (url: string) => Promise<PlatformId | null>,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, { page }) => {
    if (!page) return undefined;
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || !Object.hasOwn(pageSchemas, parsed.output.tend)) return undefined;
    const name = parsed.output.tend as PageRequest;
    if (page.frameId !== 0 || !page.url.startsWith('https://')) return Promise.resolve(no(name));
    return answer(handlers, name, parsed.output.input, async () => {
      const platform = await platformAt(page.url);
      return platform === null ? null : { tabId: page.tabId, frameId: page.frameId, platform };
    });
  };
}

async function answer(
  handlers: PageHandlers,
  name: PageRequest,
  input: unknown,
  findOrigin: () => Promise<PageOrigin | null>,
): Promise<unknown> {
  const parsed = v.safeParse(pageSchemas[name], input);
  if (!parsed.success) return no(name, v.summarize(parsed.issues));
  try {
    const from = await findOrigin();
    if (!from) return no(name);
    if ('context' in parsed.output && parsed.output.context.platform !== from.platform) return no(name);
    // The schema of `name` has just proven the input to be the handler's own.
    const handle = handlers[name] as (given: unknown, from: PageOrigin) => Promise<unknown>;
    return await handle(parsed.output, from);
  } catch (error) {
    return name === 'page.hello' ? null : fail(failure('aborted', String(error)));
  }
}

/** Says nothing of why: what asks may be the page. */
const no = (name: PageRequest, why = 'not a page that Tend is switched on for'): unknown =>
  name === 'page.hello' ? null : fail(failure('rejected', why));
