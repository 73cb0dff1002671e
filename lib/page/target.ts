import type { ConversationContext } from '@/lib/domain/conversation';
import type { Whose } from '@/lib/domain/page-bridge';
import { collect } from './collect';
import type { HeldEditor, PagePorts } from './page-ports';
import type { PageView } from './page-view';
import { recogniseBox, type Box } from './recognise-box';
import { isSameConversation } from './same-item';

/** The reply box that the person is at, held: the element itself, and what it answers. */
export interface Target {
  readonly box: Box;
  readonly held: HeldEditor;
  readonly context: ConversationContext;
  readonly typed: string;
  /** Null until the background has told. */
  whose: Whose | null;
}

/** Takes hold of the box at an element; null where there is none. */
export function takeTarget(
  view: PageView,
  hold: PagePorts['hold'],
  element: Element | null,
  typed = '',
): Target | null {
  const box = recogniseBox(view, element);
  const held = box && hold(box.element);
  return box && held
    ? { box, held, context: collect(view, box.element, box.data), typed, whose: null }
    : null;
}

/** The context of a held box as it is now; null where the box has gone, or stands around something else. */
export function contextNow(view: PageView, { box, held, context }: Target): ConversationContext | null {
  const element = held.current();
  if (!element?.isConnected || recogniseBox(view, element)?.data.kind !== box.data.kind) return null;
  const now = collect(view, element, box.data);
  return isSameConversation(context, now) ? now : null;
}
