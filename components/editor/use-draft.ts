import { postById } from '@/lib/db/reads/post-by-id';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Post } from '@/lib/domain/post';
import { fail, ok, type Result } from '@/lib/domain/result';
import { tidyExtras } from '@/lib/domain/tidy-extras';
import { ask } from '@/lib/messaging/client';
import type { SaveState } from './autosave';
import type { PostDraft } from './content-for';
import { useStoredDraft, type Change, type DraftKind, type StoredDraft } from './use-stored-draft';

export type Flush = () => Promise<Result<number, Failure>>;

export interface Draft {
  readonly post: PostDraft;
  /** A function where the change comes of work that took its time: the post may be another by then. */
  readonly change: Change<PostDraft>;
  readonly save: SaveState;
  /** Stores what is waiting; the revision that is stored then. */
  readonly flush: Flush;
  /** Revision as stored; 0 before the first save. */
  readonly revision: number;
  /** Another window has changed the post while something here was not stored yet. */
  readonly conflict: StoredDraft<PostDraft, Post>['conflict'];
}

/** A post being written: what is in the fields, stored as one types, and kept in step with other windows. */
export function useDraft(initial: PostDraft): Draft {
  const { draft, stored, flush, ...rest } = useStoredDraft(initial, POST);
  const revision = stored?.revision ?? 0;
  return {
    ...rest,
    post: draft,
    revision,
    flush: async () => {
      const state = await flush();
      if (state.kind === 'saved') return ok(state.revision);
      if (state.kind === 'untouched') return ok(revision);
      return fail(state.kind === 'failed' ? state.failure : failure('aborted'));
    },
  };
}

const POST: DraftKind<PostDraft, Post> = {
  read: postById,
  save: (post) => ask('post.save', { post }),
  contentOf: ({ id, clientId, text, variants, media, link, langs, tags, category, extras }) => ({
    ...{ id, clientId, text, variants, media, link, langs, tags, category, extras: tidyExtras(extras) },
  }),
};
