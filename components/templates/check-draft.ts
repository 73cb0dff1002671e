import type { Template } from '@/lib/domain/template';
import { checkTemplate } from '@/lib/templates/check-template';
import type { TemplateFault } from '@/lib/templates/template-part';
import { findFor } from './find-for';
import { shortcutTrouble, type ShortcutTrouble } from './shortcut-trouble';
import { templateContent, type TemplateDraft } from './template-draft';

export interface TemplateCheck {
  readonly faults: readonly TemplateFault[];
  readonly shortcut: ShortcutTrouble | null;
  /** Whether there is nothing to insert, or nothing to call it by. */
  readonly isEmpty: boolean;
}

/** What stands in the way of storing a draft. `all`: every template there is. */
export const checkDraft = (draft: TemplateDraft, all: readonly Template[]): TemplateCheck => ({
  faults: checkTemplate(draft.body, findFor(draft, all, draft.clientId), draft.id),
  shortcut: shortcutTrouble(draft, all),
  isEmpty: draft.body.trim() === '' || templateContent(draft).title === '',
});

/** Whether it can be stored. */
export const isSound = ({ faults, shortcut, isEmpty }: TemplateCheck): boolean =>
  faults.length === 0 && shortcut === null && !isEmpty;
