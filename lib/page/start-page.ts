import { chordOf } from '@/lib/domain/chord-of';
import type { ConversationContext } from '@/lib/domain/conversation';
import type { PageBrief } from '@/lib/domain/page-bridge';
import { ok } from '@/lib/domain/result';
import type { PageFunction } from '@/lib/domain/page-switch';
import { boxText, typedAt } from './box-text';
import { makeBridge } from './bridge';
import { answerCommands } from './commands';
import { deepActive } from './deep-active';
import { editingHost } from './editing-host';
import { makeProfileFinder } from './find-profile';
import { makeExpander } from './expand';
import type { Mark } from './mark';
import { originOf } from './origin-of';
import type { PagePorts } from './page-ports';
import { pageView, type PageView } from './page-view';
import { watchRoute } from './route';
import { isSameConversation } from './same-item';
import { isOnSubmit, isSendKey } from './sends';
import { takeTarget, type Target } from './target';
import { useTools } from './use-tools';

declare global {
  /** Of the isolated world: ends the starter or the page script that runs here; gives the chord that was pressed while the latter was on its way. */
  var tendEnd: (() => string | undefined) | undefined;
}

/**
 * Runs Tend in one page of a platform, until the person switches it off or the extension goes. Does nothing before a reply box has the focus,
 * except where something was answered here before. `pressed`: the chord that the person pressed before this could hear it. Resolves once what reads
 * profiles is there, too, where the page is one.
 */
export function startPage(ports: PagePorts, first: PageBrief, pressed?: string): Promise<void> {
  const end = new AbortController();
  const { signal } = end;
  let brief = first;
  let target: Target | null = null;
  let mark: Mark | null = null;
  let isWatching = false;
  let lookAgain: (() => void) | undefined;
  /** Replies that went in, by the box: what is sent from it then is that answer. */
  const answers = new WeakMap<HTMLElement, { readonly id: string; readonly clientId: string }>();

  let see = pageView(document, first);
  const view = (): PageView => see();
  const lookForProfile = makeProfileFinder({ ports, view, paths: () => brief.profilePaths, signal });
  const isOff = (one: PageFunction): boolean => brief.off.includes(one);
  const isPaletteOpen = (): boolean => globalThis.tendPalette?.isOpen() ?? false;

  const { bridge, gone } = makeBridge({
    ports,
    view,
    target: () => (lives() ? target : null),
    onRelease: () => at(deepActive(document)),
    onInserted: (held, { text, templateId, clientId }) => void remember(held, text, templateId, clientId),
  });

  const stop = (): undefined => {
    end.abort();
    leave();
    globalThis.tendPage = undefined;
    globalThis.tendEnd = undefined;
  };
  /** Whether the extension is still there; where it isn't, everything of it is taken away. */
  const lives = (): boolean => {
    if (signal.aborted) return false;
    if (!ports.isAlive()) stop();
    return !signal.aborted;
  };
  const leave = (): void => {
    mark?.hide();
    globalThis.tendTools?.endNotice();
    if (target) gone();
    globalThis.tendPalette?.close();
    target = null;
  };

  /** The focus is at an element: a known box is taken, anything else leaves. */
  const at = (element: Element | null): void => {
    if (isPaletteOpen()) return;
    const next = takeTarget(view(), ports.hold, element);
    if (!next) return mark?.hide();
    if (target?.box.element !== next.box.element) globalThis.tendPalette?.close();
    takeOver(next);
    expander.prepare();
    if (!isOff('mark') && !isOff('palette')) void showMark(next);
  };
  /** What is known of the box stays known while it answers the same, as the same account. */
  const takeOver = (next: Target): void => {
    if (
      target?.box.element === next.box.element &&
      target.context.signedIn?.handle === next.context.signedIn?.handle &&
      isSameConversation(target.context, next.context)
    )
      next.whose = target.whose;
    target = next;
  };
  const showMark = async (held: Target): Promise<void> => {
    const [tools, reply] = await Promise.all([
      useTools(ports.ask),
      held.whose ? ok(held.whose) : ports.ask('page.whose', { context: held.context }),
    ]);
    if (!lives() || target !== held) return;
    if (reply.ok) held.whose = reply.value;
    mark ??=
      tools?.makeMark(
        () => brief.chord,
        () => open(target?.box.element ?? null),
        () => lives() && !target?.held.current()?.isConnected && leave(),
      ) ?? null;
    if (isPaletteOpen() || deepActive(document) === held.box.element)
      mark?.show(held.box.element, held.whose?.client ?? null);
  };

  /** Opens the palette at a box, read anew. */
  const open = (element: Element | null, typed = typedAt(element)): void => {
    const next = takeTarget(view(), ports.hold, element, typed);
    if (!next) return;
    takeOver(next);
    if (globalThis.tendPalette) return globalThis.tendPalette.open();
    void ports.ask('page.palette', {}).then((reply) => {
      if (!reply.ok)
        void useTools(ports.ask).then((tools) => tools?.notice(next.box.element, 'mark.noPalette'));
    });
  };
  const expander = makeExpander({ ports, view, isOff, target: () => target, open, onInserted: remember });

  async function remember(
    held: Target,
    text: string,
    templateId: string | null,
    clientId: string,
  ): Promise<void> {
    watchItems();
    const reply = await ports.ask('page.inserted', {
      context: placed(held.context),
      clientId,
      templateId,
      text,
    });
    if (reply.ok) answers.set(held.box.element, { id: reply.value.id, clientId });
  }

  const placed = (context: ConversationContext): ConversationContext =>
    globalThis.tendTools?.withAddress(view(), context) ?? context;

  const pressedSend = (): void => {
    if (!target) return;
    const { box, whose } = target;
    const context = placed(target.context);
    const text = boxText(box.element);
    const answer = answers.get(box.element);
    if (!answer && box.data.kind === 'post') return;
    const tell = async (): Promise<void> => {
      answers.delete(box.element);
      const clientId = answer?.clientId ?? whose?.client?.id ?? null;
      await ports.ask('page.sent', { id: answer?.id ?? null, context, clientId, text });
      lookAgain?.();
    };
    void useTools(ports.ask).then((tools) => tools?.watchSent(box.element, text, () => void tell(), signal));
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !lives()) return;
    route.check();
    const element = deepActive(document);
    if (chordOf(event) === brief.chord && !event.repeat && useChord(element)) return swallow(event);
    if (!target || element !== target.box.element) return;
    if (expander.onKey(event, element)) swallow(event);
    else if (isSendKey(target.box, event)) pressedSend();
  };
  /** Whether it was pressed in something that is edited. */
  const useChord = (element: HTMLElement | null): boolean => {
    const editor = !isOff('palette') && editingHost(element);
    if (!editor) return false;
    if (takeTarget(view(), ports.hold, editor)) open(editor);
    else unknownBox(editor);
    return true;
  };
  const unknownBox = (editor: HTMLElement): void =>
    void useTools(ports.ask).then((tools) =>
      tools?.notice(editor, 'mark.unknownBox', {
        label: 'mark.teachBox',
        act: () => tools.teach(view(), 'box', ports.ask, signal, editor),
      }),
    );

  const watchItems = (): void => {
    if (isWatching || isOff('answered')) return;
    isWatching = true;
    void useTools(ports.ask).then((tools) => (lookAgain = tools?.markAnswered(view, ports.ask, signal)));
  };

  const route = watchRoute(window, signal, () => {
    if (!lives()) return;
    leave();
    at(deepActive(document));
    lookForProfile();
  });
  const listen = { capture: true, signal };
  addEventListener('focusin', (event) => lives() && (route.check(), at(originOf(event))), listen);
  addEventListener(
    'focusout',
    // Where nothing else takes the focus there is no `focusin`.
    () =>
      setTimeout(
        () => lives() && deepActive(document) !== target?.held.current() && at(deepActive(document)),
      ),
    listen,
  );
  addEventListener('keydown', onKey, listen);
  addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && lives() && target && isOnSubmit(view(), target.box, event)) pressedSend();
    },
    listen,
  );
  addEventListener('pagehide', leave, listen);

  globalThis.tendPage = bridge;
  globalThis.tendEnd = stop;
  answerCommands({
    ports,
    signal,
    view,
    target: () => (lives() ? target : null),
    open: () => open(target?.box.element ?? deepActive(document)),
    onBrief: (next) => {
      if (!next) return stop();
      [brief, see] = [next, pageView(document, next)];
      leave();
      at(deepActive(document));
      if (next.hasAnswers) watchItems();
      lookForProfile();
    },
    onInserted: remember,
  });
  if (brief.hasAnswers) watchItems();
  // To look at an element, be it the body, costs a page that nobody uses Tend on 80 kB.
  if (document.querySelector(':focus-within')) at(deepActive(document));
  if (pressed === brief.chord) useChord(deepActive(document));
  return lookForProfile();
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};
