import type { QuarantinedRow } from '@/lib/db/schema';
import type { TendDb } from '@/lib/db/open';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import type { CheckedBackup } from './checked-backup';
import { BACKED_UP, type BackedUp } from './format';
import { mergeRow } from './merge-row';
import type { BackedUpRow, ReadRow } from './read-row';
import { readTable } from './read-table';

/** Rows of one transaction. */
const CHUNK = 500;

export interface RestoredRows {
  /** New here, or newer than what was here. */
  readonly taken: number;
  readonly setAside: number;
}

/** Merges the rows of all tables but the settings, chunk by chunk: whatever interrupts it, doing it again completes it. */
export async function restoreTables(
  library: TendDb,
  backup: CheckedBackup,
  now: number,
  signal: AbortSignal | undefined,
): Promise<RestoredRows> {
  const { file, entries, manifest } = backup;
  let taken = 0;
  let setAside = 0;
  for (const table of BACKED_UP) {
    const declared = manifest.tables[table];
    if (table === 'settings' || !declared) continue;
    let chunk: ReadRow[] = [];
    let line = 0;
    const flush = async (): Promise<void> => {
      const merged = await mergeChunk(library, table, chunk, line - chunk.length, now);
      taken += merged.taken;
      setAside += merged.setAside;
      chunk = [];
    };
    for await (const row of readTable({ file, entries, table, signal }, declared)) {
      line += 1;
      chunk.push(row);
      if (chunk.length === CHUNK) await flush();
    }
    await flush();
  }
  return { taken, setAside };
}

async function mergeChunk(
  library: TendDb,
  table: BackedUp,
  chunk: readonly ReadRow[],
  firstLine: number,
  now: number,
): Promise<RestoredRows> {
  const sound = chunk.flatMap((read) => (read.ok ? [read.row] : []));
  const bad = chunk.flatMap((read, index): QuarantinedRow[] =>
    read.ok ? [] : [asideOf(table, read.row, read.reason, firstLine + index + 1, now)],
  );
  return library.transaction('rw', [table, 'quarantine'], async () => {
    const target = library.table<BackedUpRow, string>(table);
    const here = await target.bulkGet(sound.map(({ id }) => id));
    // Of two rows with one id in the backup, the second meets the first.
    const winners = new Map<string, BackedUpRow>();
    for (const [index, row] of sound.entries()) {
      const winner = mergeRow(table, winners.get(row.id) ?? here[index], row, now);
      if (winner) winners.set(row.id, winner);
    }
    const forked = table === 'ledger' ? await forksOf(library, [...winners.values()], now) : [];
    for (const { key } of forked) winners.delete(key);
    await target.bulkPut([...winners.values()]);
    await library.quarantine.bulkPut([...bad, ...forked]);
    return { taken: winners.size, setAside: bad.length + forked.length };
  });
}

const asideOf = (table: BackedUp, row: unknown, reason: string, line: number, at: number): QuarantinedRow => {
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : `line ${line}`;
  return { id: `${table}|${id}`, table, key: id, row, reason, at };
};

/** Two machines have each gone on with a client's ledger: the chain that is here stays whole, the other's lines are kept beside it. */
async function forksOf(
  library: TendDb,
  rows: readonly BackedUpRow[],
  now: number,
): Promise<QuarantinedRow[]> {
  const forks: QuarantinedRow[] = [];
  for (const row of rows) {
    const { clientId, seq } = row as unknown as LedgerEntry;
    const here = await library.ledger.where('[clientId+seq]').equals([clientId, seq]).first();
    if (here && here.id !== row.id) {
      const reason = 'another machine has gone on with the same ledger';
      forks.push({ id: `ledger|${row.id}`, table: 'ledger', key: row.id, row, reason, at: now });
    }
  }
  return forks;
}
