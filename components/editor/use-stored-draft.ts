import { useEffect, useRef, useState } from 'react';
import { useWatch } from '@/components/ports/use-watch';
import type { Reader } from '@/lib/db/reads/reader';
import type { Failure } from '@/lib/domain/failure';
import type { Result } from '@/lib/domain/result';
import { Autosave, type SaveState } from './autosave';

/** How drafts of one kind are read, compared and stored. Functions that don't change, but for `canSave`. */
export interface DraftKind<T extends { readonly id: string }, R> {
  /** The row as stored, now and whenever it changes; null or undefined where there is none. */
  readonly read: (db: Reader, id: string) => Promise<R | null | undefined>;
  /** What of a draft, or of a row, the person writes. */
  readonly contentOf: (from: T | R) => T;
  readonly save: (content: T) => Promise<Result<{ revision: number }, Failure>>;
  /** What can't be stored as it is stays in the fields only; left out, everything can. */
  readonly canSave?: (content: T) => boolean;
}

export type Change<T> = (patch: Partial<T> | ((draft: T) => Partial<T>)) => void;

export interface StoredDraft<T, R> {
  readonly draft: T;
  /** A function where the change comes of work that took its time: the draft may be another by then. */
  readonly change: Change<T>;
  readonly save: SaveState;
  /** Stores what is waiting now and says how that went. */
  readonly flush: () => Promise<SaveState>;
  /** As it is stored; undefined before the first save. */
  readonly stored: R | undefined;
  /** Another window has changed the row while something here was not stored yet. */
  readonly conflict: { readonly takeTheirs: () => void; readonly keepMine: () => void } | null;
}

/** Something being written: what is in the fields, stored as one types, and kept in step with other windows. */
export function useStoredDraft<T extends { readonly id: string }, R>(
  initial: T,
  kind: DraftKind<T, R>,
  /** What was stored when `initial` was begun, where that is something else: no other window's doing. */
  over: T | null = null,
): StoredDraft<T, R> {
  const [draft, draw] = useState(initial);
  const latest = useRef(initial);
  const [save, setSave] = useState<SaveState>({ kind: 'untouched' });
  const [isConflict, setConflict] = useState(false);
  const keyOf = (from: T | R): string => JSON.stringify(Object.values(kind.contentOf(from)));
  const [own] = useState(() => new Set([initial, over].flatMap((known) => (known ? keyOf(known) : []))));
  const [autosave] = useState(() => makeAutosave(kind, own, setSave));
  const [stored, setStored] = useState<R>();

  const setDraft = (next: T): void => {
    latest.current = next;
    draw(next);
  };

  useWatch(initial.id, kind.read, (row) => {
    setStored(row ?? undefined);
    const key = row && keyOf(row);
    if (!row || !key || own.has(key)) return;
    if (autosave.dirty || kind.canSave?.(latest.current) === false) {
      autosave.hold();
      setConflict(true);
    } else {
      own.add(key);
      setDraft(kind.contentOf(row));
    }
  });

  useEffect(() => {
    const flush = (): void => void autosave.flush();
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [autosave]);

  const settle = (keep: boolean): void => {
    setConflict(false);
    if (stored) own.add(keyOf(stored));
    autosave.release(keep);
    if (keep || !stored) return;
    setDraft(kind.contentOf(stored));
    // A save of the text that was given up may still be on its way; this one lands after it.
    autosave.change(kind.contentOf(stored));
  };

  return {
    draft,
    save,
    stored,
    change: (patch) => {
      const before = latest.current;
      const next = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) };
      setDraft(next);
      if (kind.canSave?.(next) !== false) autosave.change(next);
    },
    flush: () => autosave.flush(),
    conflict: isConflict ? { takeTheirs: () => settle(false), keepMine: () => settle(true) } : null,
  };
}

function makeAutosave<T extends { readonly id: string }, R>(
  kind: DraftKind<T, R>,
  own: Set<string>,
  onState: (state: SaveState) => void,
): Autosave<T> {
  const autosave: Autosave<T> = new Autosave(
    (draft) => {
      const content = kind.contentOf(draft);
      own.add(JSON.stringify(Object.values(content)));
      return kind.save(content);
    },
    () => onState(autosave.state),
  );
  return autosave;
}
