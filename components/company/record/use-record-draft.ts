import { useState } from 'react';
import { isSame, patchBetween } from '@/lib/company/record/patch-between';
import { readRecord, type RecordTrouble } from '@/lib/company/record/read-record';
import { draftOf, type RecordDraft } from '@/lib/company/record/record-draft';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import { keepDraft, readKept, rebase, type KeptDraft } from './kept-draft';

export interface RecordWriting {
  readonly draft: RecordDraft;
  /** What the draft comes to, without what is in trouble. */
  readonly facts: CompanyFacts;
  readonly change: (patch: Partial<RecordDraft>) => void;
  readonly troubles: readonly RecordTrouble[];
  /** What would be saved. */
  readonly patch: CompanyPatch;
  /** Something is changed, right or not. */
  readonly isChanged: boolean;
  /** The browser keeps what isn't saved, should the page be closed. */
  readonly isKept: boolean;
  /** Begins anew: with the record, or with what has just been saved. */
  readonly restart: (record?: CompanyFacts) => void;
}

/** A client's record being changed. What isn't saved yet survives closing the page, and changes made meanwhile in another window. */
export function useRecordDraft(clientId: string, record: CompanyFacts): RecordWriting {
  const [kept, setKept] = useState<KeptDraft>(
    () => readKept(clientId) ?? { draft: draftOf(record), over: record },
  );
  const [isKept, setIsKept] = useState(true);
  const current = isSame(kept.over, record) ? kept : rebase(kept, record);
  if (current !== kept) setKept(current);
  const set = (next: KeptDraft): void => {
    setKept(next);
    setIsKept(keepDraft(clientId, next));
  };
  const { draft, over } = current;
  const { facts, troubles } = readRecord(draft);
  const wrong = new Set(troubles.map(({ at }) => at.split('.', 1)[0]));
  // What an import left untidy is no change of the person's.
  const changes = Object.entries(patchBetween(readRecord(draftOf(over)).facts, facts));
  return {
    draft,
    facts,
    troubles,
    isKept,
    change: (patch) => set({ draft: { ...draft, ...patch }, over }),
    patch: Object.fromEntries(changes.filter(([key]) => !wrong.has(key))),
    isChanged: changes.length > 0 || troubles.length > 0,
    restart: (saved = over) => set({ draft: draftOf(saved), over: saved }),
  };
}
