import { useEffect, useRef, useState } from 'react';
import { useWatch } from '@/components/ports/use-watch';
import { postById } from '@/lib/db/reads/post-by-id';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Post } from '@/lib/domain/post';
import { fail, ok, type Result } from '@/lib/domain/result';
import { tidyExtras } from '@/lib/domain/tidy-extras';
import { ask } from '@/lib/messaging/client';
import { Autosave, type SaveState } from './autosave';
import type { PostDraft } from './content-for';

export type Flush = () => Promise<Result<number, Failure>>;

type Patch = Partial<PostDraft>;

export interface Draft {
  readonly post: PostDraft;
  /** A function where the change comes of work that took its time: the post may be another by then. */
  readonly change: (patch: Patch | ((post: PostDraft) => Patch)) => void;
  readonly save: SaveState;
  /** Stores what is waiting; the revision that is stored then. */
  readonly flush: Flush;
  /** Revision as stored; 0 before the first save. */
  readonly revision: number;
  /** Another window has changed the post while something here was not stored yet. */
  readonly conflict: { readonly takeTheirs: () => void; readonly keepMine: () => void } | null;
}

/** A post being written: what is in the fields, stored as one types, and kept in step with other windows. */
export function useDraft(initial: PostDraft): Draft {
  const [post, draw] = useState(initial);
  const latest = useRef(initial);
  const [save, setSave] = useState<SaveState>({ kind: 'untouched' });
  const [isConflict, setConflict] = useState(false);
  const [own] = useState(() => new Set([keyOf(initial)]));
  const [autosave] = useState(() => makeAutosave(own, setSave));
  const [stored, setStored] = useState<Post>();

  const setPost = (next: PostDraft): void => {
    latest.current = next;
    draw(next);
  };

  useWatch(initial.id, postById, (row) => {
    setStored(row);
    const key = row && keyOf(row);
    if (!key || own.has(key)) return;
    if (autosave.dirty) {
      autosave.hold();
      setConflict(true);
    } else {
      own.add(key);
      setPost(contentOf(row));
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
    setPost(contentOf(stored));
    // A save of the text that was given up may still be on its way; this one lands after it.
    autosave.change(contentOf(stored));
  };

  const revision = stored?.revision ?? 0;
  return {
    post,
    save,
    revision,
    change: (patch) => {
      const before = latest.current;
      const next = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) };
      setPost(next);
      autosave.change(next);
    },
    flush: async () => {
      const state = await autosave.flush();
      if (state.kind === 'saved') return ok(state.revision);
      if (state.kind === 'untouched') return ok(revision);
      return fail(state.kind === 'failed' ? state.failure : failure('aborted'));
    },
    conflict: isConflict ? { takeTheirs: () => settle(false), keepMine: () => settle(true) } : null,
  };
}

function makeAutosave(own: Set<string>, onState: (state: SaveState) => void): Autosave<PostDraft> {
  const autosave: Autosave<PostDraft> = new Autosave(
    (post) => {
      own.add(keyOf(post));
      return ask('post.save', { post: contentOf(post) });
    },
    () => onState(autosave.state),
  );
  return autosave;
}

const contentOf = ({
  id,
  clientId,
  text,
  variants,
  media,
  link,
  langs,
  tags,
  category,
  extras,
}: PostDraft): PostDraft => ({
  ...{ id, clientId, text, variants, media, link, langs, tags, category, extras: tidyExtras(extras) },
});

/** Two posts with the same key have the same content. */
const keyOf = (post: PostDraft): string => JSON.stringify(Object.values(contentOf(post)));
