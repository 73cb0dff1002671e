import { createContext, use } from 'react';
import type { MediaPorts } from '@/components/ports/media-ports';
import type { Reader } from '@/lib/db/reads/reader';
import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';
import type { StoredDraft } from './draft';
import type { TextStore } from './draft-store';

/** What the popup needs of the outside; the entrypoint wires it, tests hand in their own. */
export interface PopupPorts {
  readonly specs: ReadonlyMap<PlatformId, PlatformSpec>;
  /** What was last known, for the first paint; null right after the browser has started. */
  readonly snapshot: PopupSnapshot | null;
  /** Survives the popup and answers at once. */
  readonly store: TextStore;
  /** Loaded when it is first needed: the database and all that works on files. */
  readonly library: () => Promise<PopupLibrary>;
  /** What the page in front offers; null where there is nothing, or the browser forbids to look. */
  readonly readPage: () => Promise<PageInFront | null>;
  /** Opens the studio at a place (`library/<post id>`) and closes the popup. */
  readonly openStudio: (place: string) => void;
  /** Opens the side panel and closes the popup. Must be called straight from a click. */
  readonly openPanel: () => void;
  /** Firefox closes the popup when a file dialog opens (bugzilla.mozilla.org/show_bug.cgi?id=1292701): there the studio takes over. */
  readonly canPickFiles: boolean;
}

export interface PopupLibrary {
  readonly db: Reader;
  readonly media: MediaPorts;
  /** Calls back with what is so now, and again whenever it changes. Gives the way to end it. */
  readonly watch: (onChange: (snapshot: PopupSnapshot) => void) => () => void;
  readonly readDraft: (postId: string) => Promise<StoredDraft | null>;
  readonly habitsOf: (clientId: string) => Promise<Habits>;
}

/** How a client's posts are: what its next one most likely is like, too. */
export interface Habits {
  readonly clientId: string;
  readonly voice: ClientVoice;
  /** BCP 47. */
  readonly langs: readonly string[];
}

/** Empty strings where the page has none. */
export interface PageInFront {
  readonly url: string;
  readonly title: string;
  readonly selection: string;
  readonly description: string;
  readonly imageUrl: string;
}

export const PopupPortsContext = createContext<PopupPorts | null>(null);

/** The popup's ports. Throws outside `PopupPortsContext`: that is a bug of the wiring. */
export function usePopupPorts(): PopupPorts {
  const ports = use(PopupPortsContext);
  if (!ports) throw new Error('no PopupPortsContext around this component');
  return ports;
}
