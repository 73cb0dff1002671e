import { submitOf, type Box } from './recognise-box';
import type { PageView } from './page-view';

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
