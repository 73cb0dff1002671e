import type { ForeignFile, ForeignTemplate } from '@/lib/templates/foreign-template';

import { convertBody, soundBody } from './convert-body';
import { unguardCell } from './formula-guard';
import { parseCsv } from './parse-csv';
import { BRISKINE_VARIABLE, readBriskine } from './read-briskine';
import { richToText } from './rich-to-text';

/** What columns are called, in the order in which they are looked for. */
const COLUMNS = {
  title: ['title', 'name', 'label'],
  shortcut: ['shortcut', 'trigger', 'abbreviation', 'keyword'],
  body: ['body', 'text', 'content', 'reply', 'message', 'template', 'snippet'],
  tags: ['tags', 'tag', 'labels', 'category', 'folder'],
  client: ['client', 'brand'],
  platforms: ['platforms', 'platform', 'network'],
} as const;

/** Columns that only Briskine's export has. */
const OF_BRISKINE = ['subject', 'to', 'cc', 'bcc'];

/** Reads a table with a line of headings; null where it has no column for the text. A table of two columns without headings is name and text. */
export function readTable(text: string): ForeignFile | null {
  const [head = [], ...lines] = parseCsv(text).map((row) => row.map(unguardCell));
  const names = head.map((name) => name.trim().toLowerCase());
  const isBriskine = OF_BRISKINE.every((name) => names.includes(name)) && names.includes('body');
  const at = (column: keyof typeof COLUMNS): number =>
    COLUMNS[column].map((name) => names.indexOf(name)).find((index) => index >= 0) ?? -1;
  const body = at('body');
  if (body < 0) return null;
  const read = (line: readonly string[], column: keyof typeof COLUMNS): string =>
    (line[at(column)] ?? '').trim();
  const templates = lines.map((line): ForeignTemplate => {
    const client = read(line, 'client');
    const converted = isBriskine ? fromHtml(line[body] ?? '') : soundBody(line[body] ?? '');
    return {
      title: read(line, 'title'),
      shortcut: read(line, 'shortcut'),
      tags: list(read(line, 'tags')),
      platforms: list(read(line, 'platforms')).map((name) => name.toLowerCase()),
      ...(at('client') >= 0 ? { client: client === '' ? null : client } : {}),
      ...converted,
    };
  });
  return { format: isBriskine ? 'briskine' : 'table', templates };
}

/** Briskine keeps its bodies as HTML. */
function fromHtml(html: string): Pick<ForeignTemplate, 'body' | 'changes'> {
  const isRich = /<(?:b|strong|i|em|u|a|img|ul|ol|li|table|span[^>]*style|font|h[1-6])\b/i.test(html);
  const { body, changes } = convertBody(richToText(html), BRISKINE_VARIABLE, readBriskine);
  return { body, changes: isRich ? ['formatting', ...changes] : changes };
}

const list = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[,;|]/)
      .map((word) => word.trim().replace(/^#/, ''))
      .filter(Boolean),
  ),
];
