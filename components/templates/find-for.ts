import type { Template } from '@/lib/domain/template';
import type { FindTemplate } from '@/lib/templates/expand-templates';
import { parseTemplate } from '@/lib/templates/parse-template';
import type { TemplateDraft } from './template-draft';

/**
 * Finds what a draft may hold by its shortcut, as it would be found in a page: of the client's own first, then of those for all. The draft
 * itself stands in for what is stored of it.
 */
export function findFor(
  draft: TemplateDraft,
  templates: readonly Template[],
  clientId: string | null,
): FindTemplate {
  const named: readonly TemplateDraft[] = [draft, ...templates.filter(({ id }) => id !== draft.id)];
  const by = (shortcut: string, whose: string | null): TemplateDraft | undefined =>
    named.find((template) => template.shortcut === shortcut && template.clientId === whose);
  return (shortcut) => {
    const found = shortcut === '' ? undefined : (by(shortcut, clientId) ?? by(shortcut, null));
    return found ? { id: found.id, parts: parseTemplate(found.body).parts.map(({ part }) => part) } : null;
  };
}
