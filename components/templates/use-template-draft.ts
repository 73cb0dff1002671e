import { useEffect, useEffectEvent } from 'react';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useStoredDraft, type DraftKind, type StoredDraft } from '@/components/editor/use-stored-draft';
import { templateById } from '@/lib/db/reads/template-by-id';
import { ok } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/template';
import { ask } from '@/lib/messaging/client';
import { blankTemplate, templateContent, type TemplateDraft } from './template-draft';
import { dropUnfinished, keepUnfinished } from './unfinished';

export interface TemplateWriting extends StoredDraft<TemplateDraft, Template> {
  /** Whether what is in the fields can be stored as it is. */
  readonly isSound: boolean;
  /** Gives up what can't be stored and goes back to what is; null where nothing is stored. */
  readonly goBack: (() => void) | null;
}

/**
 * A template being written. What can be stored is stored as one types; what can't be yet is kept in this browser until it can. `over`: what
 * was stored when `initial` was begun. `isSound`: says whether a draft can be stored.
 */
export function useTemplateDraft(
  initial: TemplateDraft,
  over: TemplateDraft | null,
  isSound: (draft: TemplateDraft) => boolean,
): TemplateWriting {
  const { now } = useStudioPorts();
  const writing = useStoredDraft(initial, { ...TEMPLATE, canSave: isSound }, over);
  const { draft, stored, change } = writing;
  const isSoundNow = isSound(draft);
  const keep = useEffectEvent(() => {
    if (isSoundNow) dropUnfinished(draft.id);
    else if (!isSame(draft, over ?? blankTemplate(draft.id, initial.clientId)))
      keepUnfinished({ draft, over: stored ? templateContent(stored) : over, at: now() });
  });
  const key = JSON.stringify(draft);
  useEffect(() => keep(), [isSoundNow, key]);
  // It may become sound without a key: another template gave up the shortcut that this one asks for.
  const store = useEffectEvent(() => {
    const before = stored ?? over;
    if (isSoundNow && !(before && isSame(draft, before))) change({});
  });
  useEffect(() => store(), [isSoundNow]);
  return {
    ...writing,
    isSound: isSoundNow,
    goBack: stored
      ? () => {
          dropUnfinished(draft.id);
          change(templateContent(stored));
        }
      : null,
  };
}

const isSame = (a: TemplateDraft, b: TemplateDraft): boolean =>
  JSON.stringify(templateContent(a)) === JSON.stringify(templateContent(b));

const TEMPLATE: DraftKind<TemplateDraft, Template> = {
  read: templateById,
  contentOf: templateContent,
  save: async (template) => {
    const saved = await ask('template.save', { template });
    return saved.ok ? ok({ revision: 0 }) : saved;
  },
};
