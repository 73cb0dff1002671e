import { isOrphan, sendMessage } from '@/lib/browser/runtime';
import { onBackgroundMessage } from '@/lib/browser/page-side';
import type { PageBrief } from '@/lib/domain/page-bridge';
import type { PageCommand, ProfileCommand } from './page-protocol';

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

/** The same for the script that reads and fills profiles. */
export const onProfileCommand = (
  answer: (command: ProfileCommand) => Promise<unknown>,
  signal: AbortSignal,
): void =>
  onBackgroundMessage(
    (message) =>
      typeof message === 'object' && message !== null && 'tendProfile' in message
        ? answer(message as ProfileCommand)
        : undefined,
    signal,
  );
