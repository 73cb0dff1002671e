import type { PageFunction } from '@/lib/domain/page-switch';
import { shortcutBefore, textBeforeCaret } from './box-text';
import { insertOnce, isProven } from './insert-once';
import type { PagePorts } from './page-ports';
import type { PageView } from './page-view';
import { submitOf } from './recognise-box';
import { contextNow, takeTarget, type Target } from './target';
import { useTools } from './use-tools';

interface Needs {
  readonly ports: PagePorts;
  readonly view: () => PageView;
  readonly isOff: (one: PageFunction) => boolean;
  readonly target: () => Target | null;
  /** Opens the palette with what was typed, where the reply can't go in by itself. */
  readonly open: (element: Element, typed: string) => void;
  readonly onInserted: (
    target: Target,
    text: string,
    templateId: string | null,
    clientId: string,
  ) => Promise<void>;
}

/** `/shortcut` and Tab in a reply box. A word that is no shortcut leaves Tab to the page. */
export function makeExpander({ ports, view, isOff, target, open, onInserted }: Needs): {
  /** A reply box has the focus: the shortcuts are fetched, once. */
  readonly prepare: () => void;
  /** True where the key was a shortcut's, and isn't the page's. */
  readonly onKey: (event: KeyboardEvent, element: HTMLElement) => boolean;
} {
  let shortcuts: ReadonlySet<string> | null = null;
  let isAsking = false;

  const expand = async (held: Target, shortcut: string): Promise<void> => {
    const { element } = held.box;
    const reply = await ports.ask('page.expand', { shortcut, context: held.context });
    if (target()?.box.element !== element) return;
    if (!reply.ok) return open(element, shortcut);
    const { templateId, reply: filled, whose } = reply.value;
    const isReady = whose.verdict.kind === 'match' && filled.asks.length === 0 && filled.missing.length === 0;
    // Whatever the person must be told or asked is the palette's to say.
    if (!isReady || !whose.client || filled.banned.length > 0) return open(element, shortcut);
    if (!contextNow(view(), held)) return;
    const { text, caret } = filled;
    const insertion = { text, caret, replaceBefore: shortcut.length + 1 };
    const report = await insertOnce(ports, held.held, insertion, submitOf(view(), held.box));
    if (isProven(report)) await onInserted(held, text, templateId, whose.client.id);
    else (await useTools(ports.ask))?.notice(element, report.copied ? 'mark.copied' : 'mark.notCopied');
  };

  return {
    prepare: () => {
      if (isAsking || isOff('expand')) return;
      isAsking = true;
      void ports.ask('page.shortcuts', {}).then((reply) => {
        if (reply.ok) shortcuts = new Set(reply.value.split('\n'));
        else isAsking = false;
      });
    },
    onKey: (event, element) => {
      if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
        return false;
      const shortcut = shortcutBefore(textBeforeCaret(element)).toLowerCase();
      if (isOff('expand') || shortcut === '' || !shortcuts?.has(shortcut)) return false;
      // Anew: the caret has moved since the box got the focus.
      const held = takeTarget(view(), ports.hold, element);
      if (!held) return false;
      void expand(held, shortcut);
      return true;
    },
  };
}
