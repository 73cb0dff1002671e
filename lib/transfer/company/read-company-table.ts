import type { CompanyTable } from '@/lib/company/record/company-table';
import { unguardCell } from '../templates/formula-guard';
import { parseCsv } from '../templates/parse-csv';
import { columnOf } from './columns';

/** Far above any table of companies. */
const MOST_BYTES = 8 * 1_024 * 1_024;
const MOST_ROWS = 2_000;

/** Reads a table of companies with a line of headings; null where it is none. Which heading means what can be changed afterwards. */
export async function readCompanyTable(file: Blob): Promise<CompanyTable | null> {
  if (file.size > MOST_BYTES) return null;
  const text = await file.text();
  // Binary files have zeros in their first bytes.
  if (text.slice(0, 1_000).includes('\0')) return null;
  const [head, ...rows] = parseCsv(text).map((row) => row.map(unguardCell));
  if (!head || head.length < 2 || rows.length === 0) return null;
  const taken = new Set<string>();
  const headings = head.map((heading) => {
    const column = isClient(heading) ? 'client' : (columnOf(heading)?.id ?? null);
    const isFirst = column !== null && !taken.has(column);
    if (isFirst) taken.add(column);
    return { text: heading.trim(), column: isFirst ? column : null };
  });
  return { headings, rows: rows.slice(0, MOST_ROWS) };
}

const isClient = (heading: string): boolean => /^(client|customer|store code|account)$/i.test(heading.trim());
