import type { ConversationContext } from '@/lib/domain/conversation';
import { boxText } from './box-text';
import { submitOf, type Box } from './recognise-box';
import type { PageView } from './page-view';

/** How long after the person's press the box may take to empty, and how often it is looked at, in ms. */
const PATIENCE_MS = 15_000;
const LOOK_MS = 250;

export interface Sent {
  readonly box: Box;
  readonly context: ConversationContext;
  readonly text: string;
}

/** Whether the key sends what stands in the box, by the page's own rules. */
export function isSendKey({ data }: Box, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  return data.sendsOn.includes(event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter');
}

/** Whether a click was one on the network's own button of the box. */
export const isOnSubmit = (view: PageView, box: Box, event: Event): boolean => {
  const button = submitOf(view, box);
  return button !== null && event.composedPath().includes(button);
};

/** After the person's own press: tells once the box has emptied or gone. Where it keeps its text nothing was sent. */
export function watchSent(sent: Sent, onSent: (sent: Sent) => void, signal: AbortSignal): void {
  if (sent.text === '') return;
  const { element } = sent.box;
  let left = PATIENCE_MS / LOOK_MS;
  const timer = setInterval(() => {
    const isOut = !element.isConnected || boxText(element) === '';
    if (!isOut && --left > 0) return;
    clearInterval(timer);
    if (isOut) onSent(sent);
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
