import { createContext, use } from 'react';
import type { Insertion, InsertReport, ReplyTarget } from '@/lib/domain/page-bridge';

/** What the palette needs of the page and the browser; the entrypoint wires it, tests hand in their own. */
export interface OverlayPorts {
  /** As it was when the palette opened. */
  readonly target: ReplyTarget;
  readonly insert: (reply: Insertion) => Promise<InsertReport>;
  readonly focusSubmit: () => boolean;
  readonly copy: (text: string) => Promise<boolean>;
  /** Whether the person really sees the palette; where not, nothing is done. */
  readonly isSeen: () => Promise<boolean>;
  /** Keys pressed in the palette, by the person. Gives the way to end it. */
  readonly onKey: (handle: (event: KeyboardEvent) => void) => () => void;
  /** A field of the palette was typed into. */
  readonly onText: (handle: (field: HTMLInputElement) => void) => () => void;
  /** What has the focus inside of the palette. */
  readonly focused: () => Element | null;
  /** Whether the palette shows; while an insertion is watched it is out of the way, and says only what screen readers read. */
  readonly setShown: (shown: boolean) => void;
  readonly openTemplates: () => void;
  readonly close: () => void;
}

export const OverlayPortsContext = createContext<OverlayPorts | null>(null);

/** The palette's ports. Throws outside `OverlayPortsContext`: that is a bug of the wiring. */
export function useOverlayPorts(): OverlayPorts {
  const ports = use(OverlayPortsContext);
  if (!ports) throw new Error('no OverlayPortsContext around this component');
  return ports;
}
