import type { Table } from 'dexie';
import type { TendDb } from '@/lib/db/open';
import { digestBlob } from '../digest-blob';
import type { ZipPart } from '../zip/zip-of';
import { BACKED_UP, tableFile, type BackedUp } from './format';
import type { Manifest } from './manifest';

const PAGE = 500;

export interface PackedTables {
  readonly parts: readonly ZipPart[];
  readonly tables: Manifest['tables'];
}

/**
 * Every table as JSON lines, deflated. All are read in one transaction, so that the rows fit together; their text goes into blobs, which
 * the browser keeps outside of the page's memory.
 */
export async function packTables(library: TendDb, signal: AbortSignal | undefined): Promise<PackedTables> {
  const texts = await library.transaction('r', BACKED_UP, async () => {
    const read: [BackedUp, TableText][] = [];
    for (const name of BACKED_UP) read.push([name, await tableText(library.table(name))]);
    return read;
  });
  const parts: ZipPart[] = [];
  const tables: Partial<Record<BackedUp, Manifest['tables'][BackedUp]>> = {};
  for (const [name, { text, rows }] of texts) {
    signal?.throwIfAborted();
    const { crc, sha256 } = await digestBlob(text, { signal });
    const data = await deflated(text);
    parts.push({ name: tableFile(name), data, deflated: true, crc, size: text.size });
    tables[name] = { rows, bytes: text.size, sha256 };
  }
  return { parts, tables: tables as Manifest['tables'] };
}

/** Raw deflate of a blob, by the browser itself. */
export const deflated = (blob: Blob): Promise<Blob> =>
  new Response(blob.stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();

interface TableText {
  readonly text: Blob;
  readonly rows: number;
}

async function tableText(table: Table<unknown, string>): Promise<TableText> {
  const pages: Blob[] = [];
  let rows = 0;
  for (let last: string | null = null; ;) {
    const keys: string[] = await (last === null ? table.orderBy(':id') : table.where(':id').above(last))
      .limit(PAGE)
      .primaryKeys();
    if (keys.length === 0) break;
    const lines = (await readRows(table, keys)).map(lineOf).filter((line) => line !== null);
    rows += lines.length;
    pages.push(new Blob(lines));
    last = keys[keys.length - 1] ?? null;
  }
  return { text: new Blob(pages), rows };
}

/** A row that the browser can't read any more costs itself, not the backup. */
async function readRows(table: Table<unknown, string>, keys: readonly string[]): Promise<unknown[]> {
  try {
    return await table.bulkGet([...keys]);
  } catch {
    const rows: unknown[] = [];
    for (const key of keys) rows.push(await table.get(key).catch(() => undefined));
    return rows;
  }
}

/** Lone surrogates are escaped by `JSON.stringify` (ES2019), so nothing is lost on the way through UTF-8. */
function lineOf(row: unknown): string | null {
  if (row === undefined) return null;
  try {
    return `${JSON.stringify(row)}\n`;
  } catch {
    return null; // what JSON can't say (a cycle, a BigInt) no code of ours has written
  }
}
