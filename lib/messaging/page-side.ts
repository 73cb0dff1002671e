import { isOrphan, sendMessage } from '@/lib/browser/runtime';
import { onBackgroundMessage } from '@/lib/browser/page-side';
import type { PageBrief } from '@/lib/domain/page-bridge';
import type { PageCommand } from './page-protocol';

/** Whether the Tend that this script belongs to is still there. */
export const isTendThere = (): boolean => !isOrphan();

/** What a script in a page is told when it starts; null where the platform is switched off, or nobody answers. */
export const sayHello = async (): Promise<PageBrief | null> => {
  try {
    return ((await sendMessage({ tend: 'page.hello', input: {} })) ?? null) as PageBrief | null;
  } catch {
    return null;
  }
};

/** Answers the background's commands until the signal ends it. */
export const onPageCommand = (
  answer: (command: PageCommand) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void =>
  onBackgroundMessage(
    (message) =>
      typeof message === 'object' && message !== null && 'tendPage' in message
        ? answer(message as PageCommand)
        : undefined,
    signal,
  );
