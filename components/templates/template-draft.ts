import type { TemplateInput } from '@/lib/messaging/protocol';
import { parseTemplate } from '@/lib/templates/parse-template';

/** What of a template the person writes. */
export type TemplateDraft = TemplateInput;

/** UTF-16 units of a title that is taken from the text. */
const TITLE_LENGTH = 48;

/**
 * A draft as it is stored: without white space around its names, and called after its text where the person gave it no title. In this order
 * of columns, so that two with the same content are the same text.
 */
export const templateContent = (draft: TemplateDraft): TemplateDraft => ({
  id: draft.id,
  clientId: draft.clientId,
  title: draft.title.trim() || titleOf(draft.body),
  shortcut: draft.shortcut.trim(),
  body: draft.body,
  platforms: draft.platforms,
  tags: draft.tags,
});

/** The first plain words of a text; empty where it has none. */
export function titleOf(body: string): string {
  const plain = parseTemplate(body)
    .parts.map(({ part }) => (part.kind === 'text' ? part.text : ' '))
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.!?;:])/gu, '$1')
    .trim();
  if (plain.length <= TITLE_LENGTH) return plain;
  const cut = plain.slice(0, TITLE_LENGTH);
  const lastSpace = cut.lastIndexOf(' ');
  // A half of an emoji at the end goes, too.
  return `${cut.slice(0, lastSpace > TITLE_LENGTH / 2 ? lastSpace : undefined).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** One that nobody has written yet. */
export const blankTemplate = (id: string, clientId: string | null): TemplateDraft => ({
  ...{ id, clientId, title: '', shortcut: '', body: '', platforms: [], tags: [] },
});
