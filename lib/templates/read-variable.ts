import { nearestWord } from './nearest-word';
import { VALUE_NAMES, type DateUnit, type TemplateFault, type TemplatePart } from './template-part';

type ReadVariable =
  | { readonly ok: true; readonly part: TemplatePart }
  | { readonly ok: false; readonly fault: Omit<TemplateFault, 'from' | 'to'> };

const CALLS = ['choice', 'input', 'template'] as const;
const ALL_NAMES = [...VALUE_NAMES, 'date', 'cursor', ...CALLS];

/** `date`, `date+1d`, `date - 2 w`. Four digits are some 800 years in months: enough, and still a date. */
const DATE = /^date\s*(?:([+-])\s*(\d{1,4})\s*([dwm]))?$/i;

/** Reads what stands between `{{` and `}}`. Names are taken in any case. */
export function readVariable(inside: string): ReadVariable {
  const [head = '', ...rest] = splitAtBars(inside);
  const colon = head.indexOf(':');
  const name = (colon < 0 ? head : head.slice(0, colon)).trim();
  const call = CALLS.find((known) => known === name.toLowerCase());
  if (call && colon >= 0) return readCall(call, [head.slice(colon + 1), ...rest].map(plain));
  if (/^date\b/i.test(name)) return readDate(head.trim());
  if (colon < 0 && rest.length === 0 && name.toLowerCase() === 'cursor') return good({ kind: 'cursor' });
  const value = VALUE_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (value && colon < 0)
    return good({
      kind: 'value',
      name: value,
      otherwise: rest.length > 0 ? plain(rest.join('|')).trim() : null,
    });
  const near = nearestWord(name, ALL_NAMES);
  return bad('unknown', name, near);
}

function readCall(call: (typeof CALLS)[number], words: readonly string[]): ReadVariable {
  const [first = '', ...rest] = words.map((word) => word.trim());
  switch (call) {
    case 'choice':
      return words.length < 2
        ? bad('empty-choice', first)
        : good({ kind: 'choice', options: [first, ...rest] });
    case 'input':
      return first === ''
        ? bad('empty-input', '')
        : good({ kind: 'input', name: first, value: rest.join('|') });
    case 'template': {
      const shortcut = [first, ...rest].join('|').replace(/^\//, '').toLowerCase();
      return shortcut === '' ? bad('unknown-template', '') : good({ kind: 'template', shortcut });
    }
  }
}

function readDate(written: string): ReadVariable {
  const found = DATE.exec(written);
  if (!found) return bad('bad-date', written);
  const [, sign, amount = '0', unit = 'd'] = found;
  const size = Number(amount);
  return good({
    kind: 'date',
    amount: sign === '-' && size !== 0 ? -size : size,
    unit: unit.toLowerCase() as DateUnit,
  });
}

/** Split at `|`, where no backslash stands before it. */
function splitAtBars(inside: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === '\\') at += 1;
    else if (inside[at] === '|') {
      pieces.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, inside.slice(from)];
}

/** Without the backslashes that took a sign's meaning. */
const plain = (text: string): string => text.replace(/\\([\\|{}])/g, '$1');

const good = (part: TemplatePart): ReadVariable => ({ ok: true, part });

const bad = (code: TemplateFault['code'], name: string, near: string | null = null): ReadVariable => ({
  ok: false,
  fault: { code, name, ...(near === null ? {} : { near }) },
});
