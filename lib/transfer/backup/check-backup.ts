import { FINAL_STATES, type DeliveryState } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { digestBlob } from '../digest-blob';
import { DamagedEntry, entryBlob, entryChunks } from '../zip/entry-data';
import { readZip, type ZipEntry } from '../zip/read-zip';
import type { BackupSummary, CheckedBackup } from './checked-backup';
import { BACKED_UP, MANIFEST, mediaFile, thumbFile, type BackedUp } from './format';
import { MANIFEST_BYTES_MAX, parseManifest, type Manifest } from './manifest';
import { progressOf, type TransferOptions } from './progress';
import { LineTooLong } from './read-lines';
import { readTable } from './read-table';
import type { BackedUpRow } from './read-row';

export interface CheckOptions extends TransferOptions {
  /** Rows of one table. */
  readonly maxRows?: number;
}

/** Ten years of fifty posts a day to ten accounts, with their log. */
const MAX_ROWS = 5_000_000;
const NAMES_SHOWN = 50;

/**
 * Reads a file from end to end, unpacking and hashing everything and writing nothing. Refused as a whole where it is no backup
 * (`not-a-backup`), of a newer Tend (`newer-version`), or where a table is not what the manifest says (`backup-damaged`). A row that can't be
 * read, or a picture that is damaged, costs only itself and is counted.
 */
export async function checkBackup(
  file: Blob,
  options: CheckOptions,
  now: number,
): Promise<Result<CheckedBackup, Failure>> {
  try {
    const listed = await readZip(file);
    if (!listed.ok) return listed;
    const entries = byName(listed.value);
    if (entries === null) return fail(failure('backup-damaged', 'two files have the same name'));
    const manifest = await readManifest(file, entries);
    if (!manifest.ok) return manifest;
    const onBytes = progressOf(file.size, now, options);
    const seen = await readTables(file, entries, manifest.value, options, onBytes);
    if (typeof seen === 'string') return fail(failure('backup-damaged', seen));
    const damaged = await damagedMedia(file, entries, manifest.value, options, onBytes);
    const summary = summarise(manifest.value, seen, damaged);
    return ok({ file, manifest: manifest.value, entries, summary, damaged });
  } catch (error) {
    if (options.signal?.aborted) return fail(failure('aborted'));
    if (error instanceof DamagedEntry || error instanceof LineTooLong || error instanceof TypeError)
      return fail(failure('backup-damaged', error.message));
    // The file was moved or its disk pulled out while it was read.
    if (error instanceof DOMException) return fail(failure('backup-damaged', String(error)));
    throw error;
  }
}

function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> | null {
  const map = new Map(entries.map((entry) => [entry.name, entry]));
  return map.size === entries.length ? map : null;
}

async function readManifest(
  file: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<Result<Manifest, Failure>> {
  const entry = entries.get(MANIFEST);
  if (!entry) return fail(failure('not-a-backup', `no ${MANIFEST}`));
  if (entry.size > MANIFEST_BYTES_MAX) return fail(failure('backup-damaged', `${MANIFEST} is too large`));
  const decoder = new TextDecoder();
  let json = '';
  for await (const chunk of entryChunks(file, entry)) json += decoder.decode(chunk, { stream: true });
  return parseManifest(json + decoder.decode());
}

interface Seen {
  readonly clients: string[];
  pending: number;
  badRows: number;
}

/** Gives what was seen, or what is wrong with a table. */
async function readTables(
  file: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  manifest: Manifest,
  { signal, maxRows = MAX_ROWS }: CheckOptions,
  onBytes: (bytes: number) => void,
): Promise<Seen | string> {
  const seen: Seen = { clients: [], pending: 0, badRows: 0 };
  for (const table of BACKED_UP) {
    signal?.throwIfAborted();
    const declared = manifest.tables[table];
    if (!declared) continue;
    if (declared.rows > maxRows) return `${declared.rows} rows of ${table}`;
    let rows = 0;
    const source = { file, entries, table, signal, onBytes };
    for await (const read of readTable(source, declared)) {
      rows += 1;
      if (rows > declared.rows) return `more rows of ${table} than declared`;
      if (read.ok) look(seen, table, read.row);
      else seen.badRows += 1;
    }
    if (rows !== declared.rows) return `${rows} rows of ${table} in place of ${declared.rows}`;
  }
  return seen;
}

function look(seen: Seen, table: BackedUp, row: BackedUpRow): void {
  if (table === 'clients' && row['deletedAt'] === null && seen.clients.length < NAMES_SHOWN)
    seen.clients.push(String(row['name']));
  if (table === 'deliveries' && !FINAL_STATES.has(row['state'] as DeliveryState)) seen.pending += 1;
}

/** A picture of the wrong bytes must not be posted in a client's name: it is left out, and the person told how many. */
async function damagedMedia(
  file: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  manifest: Manifest,
  { signal }: CheckOptions,
  onBytes: (bytes: number) => void,
): Promise<ReadonlySet<string>> {
  const damaged = new Set<string>();
  const files = [
    ...manifest.media.map(({ id, bytes }) => ({ name: mediaFile(id), bytes, sha256: id })),
    ...manifest.thumbs.map(({ id, bytes, sha256 }) => ({ name: thumbFile(id), bytes, sha256 })),
  ];
  for (const { name, bytes, sha256 } of files) {
    const entry = entries.get(name);
    if (!entry || entry.deflated || entry.size !== bytes) damaged.add(name);
    else if (!(await isWhole(file, entry, sha256, { signal, onBytes }))) damaged.add(name);
  }
  return damaged;
}

async function isWhole(
  file: Blob,
  entry: ZipEntry,
  sha256: string,
  options: { signal: AbortSignal | undefined; onBytes: (bytes: number) => void },
): Promise<boolean> {
  try {
    return (await digestBlob(await entryBlob(file, entry), options)).sha256 === sha256;
  } catch (error) {
    if (error instanceof DamagedEntry) return false;
    throw error;
  }
}

function summarise(manifest: Manifest, seen: Seen, damaged: ReadonlySet<string>): BackupSummary {
  const { createdAt, tend, deviceId, media, missing, tables } = manifest;
  return {
    ...{ createdAt, tend, deviceId, ...seen },
    rows: Object.fromEntries(
      BACKED_UP.map((name) => [name, tables[name]?.rows ?? 0]),
    ) as BackupSummary['rows'],
    mediaBytes: media.reduce((sum, { bytes }) => sum + bytes, 0),
    lostMedia: missing.length + media.filter(({ id }) => damaged.has(mediaFile(id))).length,
  };
}
