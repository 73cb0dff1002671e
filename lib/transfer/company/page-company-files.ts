import { guardCell } from '../templates/formula-guard';
import { printCsv } from '../templates/parse-csv';
import { columnsFor } from './columns';
import { planCompanyImport, type ImportInto } from './plan-company-import';
import { printCompanyTable } from './print-company-table';
import { printVcard } from './print-vcard';
import { readCompanyTable } from './read-company-table';
import { readVcard } from './read-vcard';
import type { CompanyTable } from '@/lib/company/record/company-table';

/** Far above any business card, pictures in it included. */
const MOST_BYTES = 8 * 1_024 * 1_024;

/** Names of wordings beyond the first, and of every handle: so many bios as a table of headings may offer. */
const MOST_BIOS = 5;

const newId = (): string => crypto.randomUUID();

/** What the studio does with files of company records. */
export const pageCompanyFiles = {
  ...{ readCompanyTable, printCompanyTable, printVcard },
  planTable(table: CompanyTable, clients: ImportInto['clients']) {
    const handles = table.headings.flatMap(({ column }) => (column?.startsWith('handle_') ? [column] : []));
    const fixed = columnsFor([
      { bios: Array.from({ length: MOST_BIOS }, () => ({ id: '', text: '', lang: '', platforms: [] })) },
    ]);
    return {
      rows: planCompanyImport(table, { clients, newId }),
      columns: [...fixed.map(({ id }) => id), ...handles],
    };
  },
  printRows: (rows: readonly (readonly string[])[]): string =>
    `\ufeff${printCsv(rows.map((row) => row.map(guardCell)))}\r\n`,
  async readVcardFile(file: Blob, zone: string) {
    return file.size > MOST_BYTES ? null : readVcard(await file.text(), newId, zone);
  },
};
