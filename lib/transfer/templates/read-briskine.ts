import type { TemplatePart } from '@/lib/templates/template-part';

/** Its variables stand in double braces, Handlebars style: https://help.briskine.com (read 2026-11-27). */
export const BRISKINE_VARIABLE = /\{\{\{?\s*([^{}]*?)\s*\}?\}\}/g;

const VALUES: Readonly<Record<string, TemplatePart>> = {
  'to.first_name': { kind: 'value', name: 'author.firstName', otherwise: null },
  'to.name': { kind: 'value', name: 'author.name', otherwise: null },
  'from.first_name': { kind: 'value', name: 'me.name', otherwise: null },
  'from.name': { kind: 'value', name: 'me.name', otherwise: null },
  'account.first_name': { kind: 'value', name: 'me.name', otherwise: null },
  'account.name': { kind: 'value', name: 'me.name', otherwise: null },
  date: { kind: 'date', amount: 0, unit: 'd' },
  moment: { kind: 'date', amount: 0, unit: 'd' },
};

/** What a variable of Briskine means here; null where it means nothing here. */
export function readBriskine(inside: string): TemplatePart | null {
  const name = inside.replace(/\.(?:\d+|\[\d+\])(?=\.)/, '').toLowerCase();
  const value = VALUES[name];
  if (value) return value;
  const [, word = '', rest = ''] = /^(\S+)\s+(.+)$/s.exec(inside) ?? [];
  const quoted = /^(?:'([^']*)'|"([^"]*)")$/s.exec(rest.trim());
  const words = quoted?.[1] ?? quoted?.[2];
  switch (word.toLowerCase()) {
    case 'choice': {
      const options = (words ?? '').split(',').map((option) => option.trim());
      return options.length > 1 ? { kind: 'choice', options } : null;
    }
    case 'moment':
    case 'date':
      return readShift(rest);
    case 'snippet':
    case '>': {
      const shortcut = (words ?? rest).trim().toLowerCase();
      return /^[^\s|{}]+$/.test(shortcut) ? { kind: 'template', shortcut } : null;
    }
    case 'or': {
      const [, of = '', single, double] = /^(\S+)\s+(?:'([^']*)'|"([^"]*)")$/s.exec(rest.trim()) ?? [];
      const first = readBriskine(of);
      return first?.kind === 'value' ? { ...first, otherwise: single ?? double ?? '' } : null;
    }
    default:
      return null;
  }
}

/** `add='7d'`, `add='2;weeks'`. */
function readShift(rest: string): TemplatePart | null {
  const [, verb, count, unit] =
    /\b(add|subtract)=['"](\d{1,4})[ ;]*(d|w|M|days?|weeks?|months?)['"]/.exec(rest) ?? [];
  if (!verb || !count || !unit) return null;
  const amount = Number(count) * (verb === 'add' ? 1 : -1);
  return {
    kind: 'date',
    amount,
    unit: unit === 'M' || unit.startsWith('mo') ? 'm' : unit.startsWith('w') ? 'w' : 'd',
  };
}
