import { findLinks } from '@/lib/text/find-links';

/** One line of the table in a profile: what it is called and what it says. */
export interface ProfileRow {
  readonly name: string;
  readonly value: string;
}

/** The rows that are addresses, as `label: address`. The others ("Pronouns: she/her") are no links of the company's. */
export const linesOfRows = (rows: readonly ProfileRow[]): readonly string[] =>
  rows.filter(isLink).map(({ name, value }) => (name === '' ? value : `${name}: ${value}`));

/** The rows with these links in place of those that are there; every other row stays where it is. */
export function rowsWith(rows: readonly ProfileRow[], lines: readonly string[]): readonly ProfileRow[] {
  const wanted = lines.map(rowOf);
  const kept = rows.flatMap((row) => (isLink(row) ? (wanted.splice(0, 1) as ProfileRow[]) : [row]));
  return [...kept, ...wanted];
}

function isLink({ value }: ProfileRow): boolean {
  const [link] = findLinks(value);
  return link !== undefined && link.start === 0 && link.end === value.length;
}

/** Servers drop a row without a name, so an address without a label is called by its host. */
function rowOf(line: string): ProfileRow {
  const address = /(?:^|: )(\S+)$/.exec(line)?.[1] ?? line;
  const name = line.slice(0, line.length - address.length).replace(/: $/, '');
  return { name: name === '' ? (URL.parse(address)?.host ?? address) : name, value: address };
}
