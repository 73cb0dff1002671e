import type { PlatformId } from '@/lib/domain/platform';
import type { Template } from '@/lib/domain/template';
import { checkTemplate } from '@/lib/templates/check-template';
import type { ForeignChange, ForeignTemplate } from '@/lib/templates/foreign-template';
import { parseTemplate } from '@/lib/templates/parse-template';
import { printTemplate } from '@/lib/templates/print-template';
import { foldText } from '@/lib/text/fold-text';
import { findFor } from './find-for';
import { templateContent, type TemplateDraft } from './template-draft';

/** Why a line comes in otherwise than it stands in the file, or not at all. */
export type ImportReason =
  | ForeignChange
  | 'shortcut-taken'
  | 'shortcut-signs'
  | 'other-client'
  | 'other-platforms'
  | 'empty'
  | 'there'
  | 'too-long';

export interface ImportLine {
  readonly title: string;
  readonly shortcut: string;
  readonly body: string;
  readonly outcome: 'ok' | 'changed' | 'refused';
  readonly reasons: readonly ImportReason[];
  /** What is stored; null for a line that is refused. */
  readonly template: TemplateDraft | null;
}

export interface ImportInto {
  readonly templates: readonly Template[];
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  readonly platforms: readonly PlatformId[];
  /** Whose templates become that have no client in the file, or one that nobody knows here; null is all. */
  readonly clientId: string | null;
  readonly newId: () => string;
}

/** As much as a template may hold (`template.import` refuses more). */
const MOST = { title: 200, body: 20_000, shortcut: 50, tag: 100, tags: 50 };

/** What would become of each line of a file, in its order; writes nothing. */
export function planImport(foreign: readonly ForeignTemplate[], into: ImportInto): readonly ImportLine[] {
  const planned: Template[] = [...into.templates];
  const lines = foreign.map((row) => {
    const line = planOne(row, planned, into);
    if (line.template) planned.push(asRow(line.template));
    return line;
  });
  // Only now is it known which templates there are to be held by others.
  return lines.map((line) => (line.template ? withoutFaults(line, line.template, planned) : line));
}

function planOne(row: ForeignTemplate, planned: readonly Template[], into: ImportInto): ImportLine {
  const reasons = new Set<ImportReason>(row.changes);
  const wanted =
    row.client === undefined ? undefined : row.client === null ? null : clientNamed(row.client, into);
  if (wanted === undefined && row.client != null) reasons.add('other-client');
  const clientId = wanted === undefined ? into.clientId : wanted;
  const platforms = row.platforms.filter((id) => into.platforms.includes(id));
  if (platforms.length < row.platforms.length) reasons.add('other-platforms');
  const draft: TemplateDraft = templateContent({
    id: into.newId(),
    clientId,
    title: row.title.trim().slice(0, MOST.title),
    shortcut: shortcutOf(row, clientId, planned, reasons),
    body: row.body.trim(),
    platforms,
    tags: [...new Set(row.tags.map((tag) => tag.trim().slice(0, MOST.tag)))]
      .filter(Boolean)
      .slice(0, MOST.tags),
  });
  const refusal = refusalOf(draft, planned);
  return {
    ...{ title: draft.title, shortcut: draft.shortcut, body: draft.body },
    outcome: refusal ? 'refused' : reasons.size > 0 ? 'changed' : 'ok',
    reasons: refusal ? [refusal] : [...reasons],
    template: refusal ? null : draft,
  };
}

function refusalOf(draft: TemplateDraft, planned: readonly Template[]): ImportReason | null {
  if (draft.body === '' || draft.title === '') return 'empty';
  if (draft.body.length > MOST.body) return 'too-long';
  const isThere = planned.some(
    ({ title, body, clientId }) =>
      body === draft.body && title === draft.title && clientId === draft.clientId,
  );
  return isThere ? 'there' : null;
}

function shortcutOf(
  row: ForeignTemplate,
  clientId: string | null,
  planned: readonly Template[],
  reasons: Set<ImportReason>,
): string {
  const plain = row.shortcut.trim().replace(/^\/+/, '').toLowerCase();
  const shortcut = plain
    .replace(/[\s|{}]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST.shortcut);
  if (shortcut !== plain) reasons.add('shortcut-signs');
  const isTaken =
    shortcut !== '' && planned.some((other) => other.shortcut === shortcut && other.clientId === clientId);
  if (isTaken) reasons.add('shortcut-taken');
  return isTaken ? '' : shortcut;
}

const clientNamed = (name: string, { clients }: ImportInto): string | undefined =>
  clients.find((client) => foldText(client.name) === foldText(name.trim()))?.id;

/** A template that holds one which isn't there, or itself, keeps the words between the braces as text. */
function withoutFaults(line: ImportLine, template: TemplateDraft, planned: readonly Template[]): ImportLine {
  const find = findFor(template, planned, template.clientId);
  const faults = checkTemplate(template.body, find, template.id);
  if (faults.length === 0) return line;
  const parts = parseTemplate(template.body).parts.map(({ part, from, to }) =>
    faults.some((fault) => fault.from === from)
      ? { kind: 'text' as const, text: template.body.slice(from, to) }
      : part,
  );
  const body = printTemplate(parts);
  return {
    ...line,
    body,
    outcome: 'changed',
    reasons: [...new Set([...line.reasons, 'kept-as-text' as const])],
    template: { ...template, body },
  };
}

const asRow = (draft: TemplateDraft): Template => ({
  ...draft,
  ...{ uses: 0, usedAt: null, createdAt: 0, updatedAt: 0, deletedAt: null, origin: '' },
});
