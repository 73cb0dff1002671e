import { noteOwn } from './own-hosts';
import { watchVisibility } from './watch-visibility';
import { whyUnseen } from './why-unseen';

/** Looks whether the person really sees an element of ours, by all that a script can find out and by what the browser itself says. */
export function watchSeen(host: Element): {
  readonly isSeen: () => Promise<boolean>;
  readonly stop: () => void;
} {
  noteOwn(host);
  const { isVisible, stop } = watchVisibility(host);
  return {
    isSeen: async () => whyUnseen(host) === null && (await isVisible()) !== false && whyUnseen(host) === null,
    stop,
  };
}
