import type { TemplatePart } from './template-part';

/** The body of which `parseTemplate` makes these parts again. */
export const printTemplate = (parts: readonly TemplatePart[]): string =>
  parts
    .map((part, index) => {
      const next = parts[index + 1];
      return part.kind === 'text'
        ? escapeBody(part.text, next !== undefined && next.kind !== 'text')
        : `{{${inside(part)}}}`;
    })
    .join('');

/** A plain text as a body that means just it. `isBeforeVariable`: what comes next begins with `{{`. */
export const escapeBody = (text: string, isBeforeVariable = false): string =>
  text.replace(/(\\*)(\{+)|(\\+)$/g, (whole, slashes: string, braces: string, last: string, at: number) => {
    const isLast = isBeforeVariable && at + whole.length === text.length;
    if (last !== undefined) return isLast ? last + last : last;
    if (braces.length === 1) return isLast ? slashes + slashes + braces : whole;
    return slashes + slashes + '\\{{'.repeat(Math.floor(braces.length / 2)) + '{'.repeat(braces.length % 2);
  });

function inside(part: Exclude<TemplatePart, { kind: 'text' }>): string {
  switch (part.kind) {
    case 'value':
      return part.otherwise === null ? part.name : `${part.name}|${escapeWord(part.otherwise)}`;
    case 'date':
      return part.amount === 0
        ? 'date'
        : `date${part.amount < 0 ? '-' : '+'}${Math.abs(part.amount)}${part.unit}`;
    case 'choice':
      return `choice: ${part.options.map(escapeWord).join('|')}`;
    case 'cursor':
      return 'cursor';
    case 'input':
      return `input: ${escapeWord(part.name)}${part.value === '' ? '' : `|${escapeWord(part.value)}`}`;
    case 'template':
      return `template: ${escapeWord(part.shortcut)}`;
  }
}

const escapeWord = (word: string): string => word.replace(/[\\|{}]/g, '\\$&');
