import type { Insertion, InsertReport, PageBridge } from '@/lib/domain/page-bridge';
import { deepActive } from './deep-active';
import { homeOf } from './host';
import { insertOnce, isProven, notWritten } from './insert-once';
import type { PagePorts } from './page-ports';
import type { PageView } from './page-view';
import { isEnabled, submitOf } from './recognise-box';
import { contextNow, type Target } from './target';

export interface BridgeNeeds {
  readonly ports: PagePorts;
  readonly view: () => PageView;
  readonly target: () => Target | null;
  /** The palette has closed. */
  readonly onRelease: () => void;
  /** A reply went in, provably. */
  readonly onInserted: (target: Target, insertion: Insertion) => void;
}

/** What the palette, which shares this isolated world, can do through the page script. `gone` tells it that it must close. */
export function makeBridge({ ports, view, target, onRelease, onInserted }: BridgeNeeds): {
  readonly bridge: PageBridge;
  readonly gone: () => void;
} {
  const listeners = new Set<() => void>();
  const held = (): { target: Target; element: HTMLElement } | null => {
    const now = target();
    const element = now && contextNow(view(), now) && now.held.current();
    return now && element ? { target: now, element } : null;
  };

  const bridge: PageBridge = {
    get platform() {
      return view().data.platform;
    },
    target: () => {
      const now = held();
      return (
        now && {
          context: now.target.context,
          box: now.element,
          submit: submitOf(view(), { ...now.target.box, element: now.element }),
          typed: now.target.typed,
          home: homeOf(now.element),
        }
      );
    },
    insert: async (insertion: Insertion): Promise<InsertReport> => {
      const now = held();
      // The page can call nothing here; but a reply goes in only where the person has just pressed a key or the mouse.
      if (!now || navigator.userActivation?.isActive === false)
        return notWritten({ kind: 'refused', reason: 'detached' }, insertion.text);
      const { box, held: editor } = now.target;
      const submit = submitOf(view(), { ...box, element: now.element });
      const report = await insertOnce(ports, editor, insertion, submit);
      if (isProven(report)) onInserted(now.target, insertion);
      return report;
    },
    focusSubmit: () => {
      const now = held();
      const submit = now && submitOf(view(), { ...now.target.box, element: now.element });
      if (!submit || !isEnabled(submit)) return false;
      submit.focus();
      return deepActive(submit.ownerDocument) === submit;
    },
    release: () => {
      const now = held();
      const active = deepActive(view().document);
      // Our own host still counts as focused while its inside is being taken away.
      const isTaken = active !== null && active !== now?.element && !active.popover;
      if (!isTaken) now?.target.held.restore();
      onRelease();
    },
    onGone: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { bridge, gone: () => [...listeners].forEach((listener) => listener()) };
}
