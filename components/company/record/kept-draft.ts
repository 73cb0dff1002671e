import { isSame } from '@/lib/company/record/patch-between';
import { draftOf, type RecordDraft } from '@/lib/company/record/record-draft';
import type { CompanyFacts } from '@/lib/domain/company';

const PREFIX = 'company-draft:';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A record being changed, kept in this browser until it is saved. */
export interface KeptDraft {
  readonly draft: RecordDraft;
  /** What was true when it was begun. */
  readonly over: CompanyFacts;
}

/** What was left of a client's record; null where nothing was. */
export function readKept(clientId: string, store: Store = localStorage): KeptDraft | null {
  try {
    const kept = JSON.parse(store.getItem(PREFIX + clientId) ?? 'null') as Partial<KeptDraft> | null;
    if (typeof kept?.draft !== 'object' || typeof kept.over !== 'object') return null;
    // An older Tend may have written it: what it didn't know is as in the record.
    return { draft: { ...draftOf(kept.over), ...kept.draft }, over: kept.over };
  } catch {
    return null;
  }
}

/** Keeps a draft; one that changes nothing is dropped. False where the browser refuses, most likely because the disk is full. */
export function keepDraft(clientId: string, kept: KeptDraft, store: Store = localStorage): boolean {
  try {
    if (isSame(kept.draft, draftOf(kept.over))) store.removeItem(PREFIX + clientId);
    else store.setItem(PREFIX + clientId, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The draft over a record that has changed meanwhile: what the person changed stays, the rest is as it is now. */
export function rebase({ draft, over }: KeptDraft, facts: CompanyFacts): KeptDraft {
  const before = draftOf(over);
  const now = draftOf(facts);
  const changed = Object.entries(draft).filter(
    ([key, value]) => !isSame(value, before[key as keyof RecordDraft]),
  );
  return { draft: { ...now, ...Object.fromEntries(changed) }, over: facts };
}
