/** One property of a vCard. */
export interface VcardLine {
  /** Ties properties together (`item1`); empty: none. */
  readonly group: string;
  /** Upper case. */
  readonly name: string;
  /** By upper-case name. Without a value (vCard 2.1) under `TYPE`. */
  readonly params: Readonly<Record<string, readonly string[]>>;
  /** As it stands, still escaped. */
  readonly value: string;
}

/** Octets of a line, its end not counted (RFC 6350, section 3.2). */
const MOST_OCTETS = 75;

/** Escapes a text (RFC 6350, section 3.4). */
export const escapeText = (text: string): string =>
  text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

export const unescapeText = (value: string): string =>
  value.replace(/\\([^])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** The parts of a structured value, unescaped. */
export function partsOf(value: string): readonly string[] {
  const parts = [''];
  for (const [piece] of value.matchAll(/\\[^]|;|[^\\;]+|\\$/g)) {
    if (piece === ';') parts.push('');
    else parts.push(parts.pop() + piece);
  }
  return parts.map(unescapeText);
}

/** A property as one line, folded, with its end. */
export function printVcardLine({ group, name, params, value }: VcardLine): string {
  const given = Object.entries(params).map(([key, values]) => `;${key}=${values.map(printParam).join(',')}`);
  return fold(`${group === '' ? '' : `${group}.`}${name}${given.join('')}:${value}`);
}

/** Reads all properties of a file, unfolded. Lines that are none are left out. */
export const readVcardLines = (text: string): readonly VcardLine[] =>
  text
    .replace(/^\ufeff/, '')
    .replace(/(?:\r\n|\r|\n)[ \t]/g, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => readLine(line) ?? []);

function readLine(line: string): VcardLine | null {
  const [head, group = '', name = '', given = ''] =
    /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):/.exec(line) ?? [];
  if (head === undefined) return null;
  const params: Record<string, string[]> = {};
  for (const [, key, value] of given.matchAll(/;([\w-]+)(?:=((?:"[^"]*"|[^";])*))?/g)) {
    const [into, values] = value === undefined ? ['TYPE', key ?? ''] : [(key ?? '').toUpperCase(), value];
    const read = [...values.matchAll(/(?:"([^"]*)"|([^",]+))(?:,|$)/g)].map(([, quoted, plain]) =>
      readParam(quoted ?? plain ?? ''),
    );
    params[into] = [...(params[into] ?? []), ...read];
  }
  return { group, name: name.toUpperCase(), params, value: line.slice(head.length) };
}

/** RFC 6868: what a parameter can't hold otherwise. */
function printParam(value: string): string {
  const safe = value.replace(/[\^"\n]/g, (sign) => (sign === '^' ? '^^' : sign === '"' ? "^'" : '^n'));
  return /[:;,]/.test(safe) ? `"${safe}"` : safe;
}

const readParam = (value: string): string =>
  value.replace(/\^([\^n'])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));

/** Breaks a line at 75 octets, never within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}
