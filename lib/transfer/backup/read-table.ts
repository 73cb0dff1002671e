import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { DamagedEntry, entryChunks } from '../zip/entry-data';
import type { ZipEntry } from '../zip/read-zip';
import { tableFile, type BackedUp } from './format';
import { readLines } from './read-lines';
import { readRow, type ReadRow } from './read-row';

export interface TableSource {
  readonly file: Blob;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly table: BackedUp;
  readonly signal: AbortSignal | undefined;
  /** Bytes of the archive that were read, roughly: told at the end of the table. */
  readonly onBytes?: (count: number) => void;
}

/** The rows of one table, one at a time. Throws `DamagedEntry` where it is not there or, at the end, not what its checksum says. */
export async function* readTable(
  { file, entries, table, signal, onBytes }: TableSource,
  declared: { readonly bytes: number; readonly sha256: string },
): AsyncGenerator<ReadRow> {
  const name = tableFile(table);
  const entry = entries.get(name);
  if (!entry) throw new DamagedEntry(`${name} is missing`);
  if (entry.size !== declared.bytes) throw new DamagedEntry(`${name}: two sizes`);
  const hash = sha256.create();
  async function* hashed(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>) {
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      hash.update(chunk);
      yield chunk;
    }
  }
  for await (const line of readLines(hashed(entryChunks(file, entry)))) yield readRow(table, line);
  if (bytesToHex(hash.digest()) !== declared.sha256) throw new DamagedEntry(`${name}: another checksum`);
  onBytes?.(entry.packed);
}
