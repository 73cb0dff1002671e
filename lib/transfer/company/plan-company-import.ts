import type { CellTrouble, CompanyTable, PlannedCompany } from '@/lib/company/record/company-table';
import { patchBetween } from '@/lib/company/record/patch-between';
import { readRecord, type TroubleCode } from '@/lib/company/record/read-record';
import { draftOf, type RecordDraft } from '@/lib/company/record/record-draft';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import { foldText } from '@/lib/text/fold-text';
import { columnOf, type Column } from './columns';

export interface ImportInto {
  readonly clients: readonly {
    readonly id: string;
    readonly name: string;
    readonly zone: string;
    /** As of today. */
    readonly facts: CompanyFacts;
  }[];
  readonly newId: () => string;
}

/** What would become of each row of a table, in its order; writes nothing. An empty cell leaves what is known. */
export function planCompanyImport(
  { headings, rows }: CompanyTable,
  into: ImportInto,
): readonly PlannedCompany[] {
  const columns = headings.map(({ column }) => (column === null ? null : columnOf(column)));
  const nameAt = ['client', 'name']
    .map((name) => headings.findIndex(({ column }) => column === name))
    .find((at) => at >= 0);
  return rows.map((row, index) => {
    const name = (nameAt === undefined ? '' : (row[nameAt] ?? '')).trim();
    const fits = into.clients.filter((client) => foldText(client.name) === foldText(name));
    const client = fits.length === 1 ? fits[0] : undefined;
    const cells = columns.flatMap((column, at) => {
      const cell = (row[at] ?? '').trim();
      return column === null || cell === '' ? [] : { column, cell };
    });
    return {
      ...{ line: index + 2, name, clientId: client?.id ?? null },
      ...planRow(cells, client?.facts ?? {}, client?.zone ?? 'UTC', into.newId),
    };
  });
}

interface Cell {
  readonly column: Column;
  readonly cell: string;
}

function planRow(
  cells: readonly Cell[],
  facts: CompanyFacts,
  zone: string,
  newId: () => string,
): Pick<PlannedCompany, 'patch' | 'troubles'> {
  const troubles: { column: string; code: TroubleCode | CellTrouble }[] = [];
  const keys = new Set<string>();
  let draft: RecordDraft = draftOf(facts);
  for (const { column, cell } of cells.toSorted(zoneLast)) {
    const read = column.read(cell, { draft, newId, zone });
    if (typeof read === 'string') troubles.push({ column: column.id, code: read });
    else {
      draft = { ...draft, ...read };
      for (const key of Object.keys(read)) keys.add(key);
    }
  }
  const { facts: after, troubles: found } = readRecord(draft);
  const wrong = new Set<string>();
  for (const { at, code } of found) {
    const [key = ''] = at.split('.', 1);
    wrong.add(key);
    if (keys.has(key)) troubles.push({ column: columnIdOf(cells, key), code });
  }
  const patch = Object.entries(patchBetween(readRecord(draftOf(facts)).facts, after)).filter(
    ([key]) => keys.has(key) && !wrong.has(key),
  );
  return { patch: Object.fromEntries(patch) as CompanyPatch, troubles };
}

/** The zone belongs to hours that must have been read before. */
const zoneLast = (a: Cell, b: Cell): number =>
  Number(a.column.id === 'time_zone') - Number(b.column.id === 'time_zone');

/** The column from which a fact came, for the person to find it. */
const columnIdOf = (cells: readonly Cell[], key: string): string =>
  cells.find(({ column }) => column.id.replaceAll('_', '') === key.toLowerCase())?.column.id ??
  (key === 'address' ? 'country' : key);
