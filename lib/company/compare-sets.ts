import { plainText } from './plain-text';

type SetField = 'hashtags' | 'service-area' | 'category' | 'pronouns';

/** What stands between the items where a place shows them as one text. */
const BETWEEN: Readonly<Record<SetField, RegExp>> = {
  hashtags: /[\s,;#＃]+/u,
  'service-area': /\s*[,;\n•·|、،]\s*/u,
  category: /\s*[\n•·|]\s*/u,
  pronouns: /\s*[/\n,|]\s*/u,
};

/** Whether a place shows exactly the record's items, in any case; in any order, where order means nothing. */
export function compareSets(field: SetField, seen: readonly string[], want: readonly string[]): boolean {
  const [here, record] = [itemsOf(field, seen), itemsOf(field, want)];
  if (record.length === 0 || here.length !== record.length) return false;
  // She/her is not her/she.
  if (field === 'pronouns') return here.every((item, index) => item === record[index]);
  const left = new Set(record);
  return here.every((item) => left.delete(item));
}

function itemsOf(field: SetField, lines: readonly string[]): readonly string[] {
  const items = lines.flatMap((line) => line.split(BETWEEN[field])).map((item) => plainItem(field, item));
  return [...new Set(items.filter((item) => item !== ''))];
}

function plainItem(field: SetField, item: string): string {
  const plain = plainText(item).toLowerCase();
  return field === 'category' ? plain.replace(/\s+(?:&|and|und|et|y|e|en)\s+/g, ' & ') : plain;
}
