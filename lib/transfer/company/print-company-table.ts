import type { CompanyFacts } from '@/lib/domain/company';
import { guardCell } from '../templates/formula-guard';
import { printCsv } from '../templates/parse-csv';
import { columnsFor } from './columns';

/**
 * Company records as a table for spreadsheets, which `readCompanyTable` reads back: with a byte order mark, so that they take it for UTF-8, and an
 * apostrophe in front of what they would run as a formula. Pictures aren't in it.
 */
export function printCompanyTable(
  records: readonly { readonly client: string; readonly facts: CompanyFacts }[],
): string {
  const columns = columnsFor(records.map(({ facts }) => facts));
  return `\ufeff${printCsv([
    ['client', ...columns.map(({ id }) => id)],
    ...records.map(({ client, facts }) =>
      [client, ...columns.map(({ print }) => print(facts))].map(guardCell),
    ),
  ])}\r\n`;
}
