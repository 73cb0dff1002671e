import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ReplySession } from '@/components/replies/reply-session';
import type { PageBridge, ReplyTarget } from '@/lib/domain/page-bridge';
import type { AskBackground } from '@/lib/messaging/ask-background';
import { follow } from './follow';
import { Overlay } from './overlay';
import { createHost } from './overlay-host';
import { OverlayPortsContext, type OverlayPorts } from './overlay-ports';
import { overlayStyles } from './overlay-styles';
import { Safely } from './safely';
import { shield } from './shield';

export interface OverlayNeeds {
  readonly bridge: PageBridge;
  readonly target: ReplyTarget;
  readonly ask: AskBackground;
  readonly copy: (text: string) => Promise<boolean>;
  /** Looks whether the person really sees this element of ours, from now on until `stop`. */
  readonly watchSeen: (host: Element) => {
    readonly isSeen: () => Promise<boolean>;
    readonly stop: () => void;
  };
  /** Said where nothing else can be any more: Tend was updated under the open page. */
  readonly lastWords: string;
  readonly onClosed: () => void;
}

/** Ms for which screen readers get to say what came of it, after nothing is to be seen any more. */
const LINGER = 1_500;

/** Opens the palette beside the reply box. Gives the way to close it. */
export function openOverlay(needs: OverlayNeeds): () => void {
  const { bridge, target, ask, copy, watchSeen, lastWords, onClosed } = needs;
  const { host, root, mount, place, remove } = createHost(target.home, overlayStyles);
  const keys = new Set<(event: KeyboardEvent) => void>();
  const texts = new Set<(field: HTMLInputElement) => void>();
  const seen = watchSeen(host);
  const unfollow = follow(target, place);
  const unshield = shield({
    host,
    root,
    onKey: (event) => keys.forEach((hear) => hear(event)),
    onText: (field) => texts.forEach((hear) => hear(field)),
    onOutside: () => close(),
  });
  const ungone = bridge.onGone(() => close());
  const react = createRoot(mount);

  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    onClosed();
    seen.stop();
    unfollow();
    ungone();
    const isSilent = isShown;
    setShown(false);
    bridge.release();
    // Where the box has gone, nothing took the focus back; Firefox doesn't bear that an element goes with the focus in it.
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    unshield();
    setTimeout(
      () => {
        react.unmount();
        remove();
      },
      isSilent ? 0 : LINGER,
    );
  };
  let isShown = true;
  const setShown = (shown: boolean): void => {
    isShown = shown;
    place(
      shown
        ? { clip: 'auto', 'pointer-events': 'auto' }
        : { clip: 'rect(0 0 0 0)', 'pointer-events': 'none' },
    );
  };

  const { context } = target;
  const session = new ReplySession({
    open: (clientId, query) => ask('replies.open', { context, clientId, query }),
    search: (clientId, query) => ask('replies.search', { context, clientId, query }),
    render: (wanted) => ask('replies.render', { context, ...wanted, inputs: { ...wanted.inputs } }),
    keep: (text, clientId, title) => ask('replies.keep', { text, clientId, title }),
  });
  const ports: OverlayPorts = {
    target,
    insert: (reply) => bridge.insert(reply),
    focusSubmit: () => bridge.focusSubmit(),
    copy,
    isSeen: seen.isSeen,
    onKey: (handle) => (keys.add(handle), () => keys.delete(handle)),
    onText: (handle) => (texts.add(handle), () => texts.delete(handle)),
    focused: () => root.activeElement,
    setShown,
    openTemplates: () => void ask('page.studio', { place: 'templates' }).then(close),
    close,
  };
  void session.open(null, target.typed);
  flushSync(() =>
    react.render(
      <Safely lastWords={lastWords}>
        <OverlayPortsContext value={ports}>
          <Overlay session={session} />
        </OverlayPortsContext>
      </Safely>,
    ),
  );
  return close;
}
