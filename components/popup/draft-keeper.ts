import { Autosave, type SaveState } from '@/components/editor/autosave';
import type { Failure } from '@/lib/domain/failure';
import { ok, type Result } from '@/lib/domain/result';
import type { PostInput } from '@/lib/messaging/protocol';
import { emptyDraft, isEmptyDraft, reconcile, toPost, type Draft, type StoredDraft } from './draft';
import { readDraft, writeDraft, type TextStore } from './draft-store';

interface KeeperIo {
  readonly store: TextStore;
  readonly newId: () => string;
  readonly save: (post: PostInput) => Promise<Result<{ revision: number }, Failure>>;
  /** To the bin. */
  readonly remove: (id: string) => Promise<unknown>;
}

export interface Kept {
  readonly draft: Draft;
  readonly save: SaveState;
}

/** What the person writes; the rest of a draft is kept about it. */
export type DraftChange = Partial<Omit<Draft, 'id' | 'revision' | 'stored'>>;

/**
 * Keeps the popup's draft: every change is in this browser's storage before the next event, and in the library moments later. The popup
 * may be gone at any time; the next one goes on where this one stopped.
 */
export class DraftKeeper {
  state: Kept;
  private autosave: Autosave<Draft>;
  private readonly io: KeeperIo;
  private readonly listeners = new Set<() => void>();

  constructor(io: KeeperIo) {
    this.io = io;
    this.autosave = this.newAutosave();
    this.state = { draft: readDraft(io.store) ?? emptyDraft(io.newId(), null), save: this.autosave.state };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(change: DraftChange): void {
    const before = this.state.draft;
    const next: Draft = { ...before, ...change, revision: null };
    if (isEmptyDraft(next) && before.stored) return this.discard(before, next);
    this.save(next);
  }

  /** Changes when it is to go out; that is no part of the post. */
  plan(when: Draft['when']): void {
    this.keep({ ...this.state.draft, when });
  }

  /** Stores what the library doesn't hold yet. The revision is what would be queued; null where there is nothing to queue. */
  async flush(): Promise<Result<number | null, Failure>> {
    if (this.state.draft.revision === null) this.save(this.state.draft);
    const state = await this.autosave.flush();
    return state.kind === 'failed' ? { ok: false, failure: state.failure } : ok(this.state.draft.revision);
  }

  /** Begins the next one, for the same client. */
  renew(): void {
    this.replace(emptyDraft(this.io.newId(), this.state.draft.clientId));
  }

  /** Goes back to one that was kept before. */
  replace(draft: Draft): void {
    this.autosave = this.newAutosave();
    this.keep(draft);
  }

  /** Goes on with a draft of earlier, once it is known what became of it in the library. Not after the person has begun to write. */
  resume(opened: Draft, stored: StoredDraft | null): void {
    if (this.state.draft !== opened) return;
    const draft = reconcile(opened, stored);
    if (draft === null) return this.renew();
    if (draft.revision === null) this.save(draft);
    else this.keep(draft);
  }

  /** What was emptied leaves the library, too, by way of its bin; what is written next is another post. */
  private discard(before: Draft, next: Draft): void {
    const last = this.autosave;
    this.replace({ ...next, id: this.io.newId(), stored: false });
    last.change(next);
    void last.flush().then(() => this.io.remove(before.id));
  }

  private save(draft: Draft): void {
    const canSave = draft.clientId !== null && !isEmptyDraft(draft);
    this.keep(canSave ? { ...draft, stored: true } : draft);
    if (canSave) this.autosave.change(draft);
  }

  private newAutosave(): Autosave<Draft> {
    const autosave: Autosave<Draft> = new Autosave(
      async (draft) => {
        const post = isEmptyDraft(draft) ? null : toPost(draft);
        return post ? this.io.save(post) : ok({ revision: 0 });
      },
      () => {
        if (autosave === this.autosave) this.onSaved(autosave);
      },
    );
    return autosave;
  }

  private onSaved(autosave: Autosave<Draft>): void {
    const { draft } = this.state;
    const { state } = autosave;
    if (state.kind === 'saved') this.keep({ ...draft, revision: state.revision });
    else this.tell(draft);
  }

  private keep(draft: Draft): void {
    writeDraft(this.io.store, draft);
    this.tell(draft);
  }

  private tell(draft: Draft): void {
    this.state = { draft, save: this.autosave.state };
    for (const listener of this.listeners) listener();
  }
}
