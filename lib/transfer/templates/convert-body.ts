import type { ForeignChange } from '@/lib/templates/foreign-template';
import { parseTemplate } from '@/lib/templates/parse-template';
import { printTemplate } from '@/lib/templates/print-template';
import type { TemplatePart } from '@/lib/templates/template-part';

export interface ConvertedBody {
  readonly body: string;
  readonly changes: readonly ForeignChange[];
}

/** Makes a body of ours of another tool's: `pattern` finds its variables (first group: what is inside), `read` knows what they mean here, or null. */
export function convertBody(
  text: string,
  pattern: RegExp,
  read: (inside: string) => TemplatePart | null,
): ConvertedBody {
  const parts: TemplatePart[] = [];
  const changes = new Set<ForeignChange>();
  let at = 0;
  const addText = (words: string): void => {
    const last = parts.at(-1);
    if (words === '') return;
    if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + words };
    else parts.push({ kind: 'text', text: words });
  };
  for (const found of text.matchAll(pattern)) {
    const [whole, inside = ''] = found;
    addText(text.slice(at, found.index));
    const part = read(inside.trim());
    if (part) parts.push(part);
    else addText(whole);
    changes.add(part ? 'variables' : 'kept-as-text');
    at = found.index + whole.length;
  }
  addText(text.slice(at));
  return { body: printTemplate(parts), changes: [...changes] };
}

/** A body that was written for Tend; what can't be read in it becomes the text that it looks like. */
export function soundBody(body: string): ConvertedBody {
  const { parts, faults } = parseTemplate(body);
  if (faults.length === 0) return { body, changes: [] };
  return { body: printTemplate(parts.map(({ part }) => part)), changes: ['kept-as-text'] };
}
