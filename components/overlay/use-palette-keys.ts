import { useEffect, useEffectEvent, type RefObject } from 'react';
import { i18n } from '#i18n';
import type { ReplySession } from '@/components/replies/reply-session';
import type { RenderedReply } from '@/lib/domain/page-bridge';
import { useOverlayPorts } from './overlay-ports';
import { paletteKey, type PaletteAct } from './palette-key';
import type { Acts } from './use-acts';

interface Keys {
  readonly session: ReplySession;
  readonly acts: Acts;
  readonly frame: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
}

const STOPS = 'select, input, button:not(:disabled), [tabindex="0"]';
const MOVES = new Set<PaletteAct>(['next', 'previous', 'page-down', 'page-up', 'first', 'last']);

/** Every key of the palette. It hears them at the window, so that the page doesn't: what isn't handled here does what it does in any field. */
export function usePaletteKeys({ session, acts, frame, search }: Keys): void {
  const { onKey, focused, close } = useOverlayPorts();

  const tab = (by: 1 | -1): void => {
    const stops = [...(frame.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const at = stops.indexOf(focused() as HTMLElement);
    stops[(at + by + stops.length) % stops.length]?.focus();
  };

  const vary = async (by: 1 | -1): Promise<void> => {
    const before = session.state().rendered?.text;
    acts.forget();
    await session.vary(by);
    const now = session.state().rendered?.text;
    if (now !== undefined) acts.say(now === before ? i18n.t('replies.oneWording') : now);
  };

  /** Enter in a field of what the reply asks leads to the next one. */
  const toNextAsk = (element: Element | null): boolean => {
    if (!(element instanceof HTMLInputElement) || element.dataset['ask'] === undefined) return false;
    const asks = [...(frame.current?.querySelectorAll<HTMLInputElement>('[data-ask]') ?? [])];
    const next = asks[asks.indexOf(element) + 1];
    next?.focus();
    return next !== undefined;
  };

  /** Whether the key did something here; if not, it is the field's own. */
  const perform = (act: PaletteAct, element: Element | null): boolean => {
    if (act === 'close') return (close(), true);
    if (act === 'tab' || act === 'tab-back') return (tab(act === 'tab' ? 1 : -1), true);
    if (act === 'vary' || act === 'vary-back') return (void vary(act === 'vary' ? 1 : -1), true);
    if (act === 'insert-and-go') return (acts.insert(true), true);
    if (act === 'insert') {
      if (element?.matches('button, select, form input')) return false;
      if (!toNextAsk(element)) acts.insert(false);
      return true;
    }
    if (!MOVES.has(act) || element !== search.current) return false;
    acts.forget();
    void session.move(act as Parameters<ReplySession['move']>[0]);
    return true;
  };

  const handle = useEffectEvent((event: KeyboardEvent): void => {
    const element = focused();
    // Held down it would answer what it has just been asked.
    if (event.repeat && event.key === 'Enter') return event.preventDefault();
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (acts.asking && isPlain && event.key.toLowerCase() === 'c') {
      event.preventDefault();
      return acts.copy();
    }
    const act = paletteKey(event);
    if (act && perform(act, element)) event.preventDefault();
  });
  useEffect(() => onKey((event) => handle(event)), [onKey]);
}

/** The first field of what the reply asks that is still empty; null where the reply can go in. */
export function firstBlank(frame: Element | null, rendered: RenderedReply | null): HTMLInputElement | null {
  if (!frame || !rendered || rendered.asks.length === 0) return null;
  const fields = [...frame.querySelectorAll<HTMLInputElement>('[data-ask]')];
  return fields.find(({ value }) => value.trim() === '') ?? null;
}
