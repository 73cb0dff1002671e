import type { Template } from '@/lib/domain/template';
import type { TemplateDraft } from './template-draft';

/** Why a shortcut can't be used: signs that it may not hold, or another template of the same client (or of all) that has it. */
export type ShortcutTrouble =
  { readonly kind: 'signs'; readonly signs: string } | { readonly kind: 'taken'; readonly title: string };

/** White space ends a shortcut where it is typed; the others mean something in a template's text. */
const STRANGE = /[\s|{}]/gu;

/** Null where the shortcut is good, or there is none. A client's own template goes before one for all with the same shortcut. */
export function shortcutTrouble(draft: TemplateDraft, others: readonly Template[]): ShortcutTrouble | null {
  const { id, clientId, shortcut } = draft;
  if (shortcut === '') return null;
  const strange = new Set(shortcut.match(STRANGE));
  if (strange.size > 0) return { kind: 'signs', signs: [...strange].map(named).join(' ') };
  const rival = others.find(
    (other) => other.id !== id && other.shortcut === shortcut && other.clientId === clientId,
  );
  return rival ? { kind: 'taken', title: rival.title } : null;
}

/** A space can't be seen. */
const named = (sign: string): string => (/\s/.test(sign) ? '␣' : sign);
