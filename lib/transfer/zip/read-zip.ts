import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import {
  CENTRAL,
  DEFLATED,
  END,
  END_64,
  EXTRA_64,
  IN_64_16,
  IN_64_32,
  LOCATOR_64,
  STORED,
} from './zip-layout';

/** A file in an archive, as the archive's directory declares it: nothing of it is true until it has been read. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes once unpacked. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface ZipLimits {
  readonly entries: number;
  /** Of the directory, in bytes. */
  readonly directory: number;
}

/** A library of 200,000 files with their small pictures, and room to spare. */
const ZIP_LIMITS: ZipLimits = { entries: 500_000, directory: 100_000_000 };

const COMMENT_MAX = 0xffff;

/**
 * Reads an archive's directory (ZIP64, too), without reading the files in it. `not-a-backup`: no ZIP at all; `backup-damaged`: cut off,
 * beyond the limits, encrypted, or with files that lie over each other (how small archives unpack to terabytes:
 * https://www.bamsoftware.com/hacks/zipbomb/, read 2026-11).
 */
export async function readZip(
  file: Blob,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<Result<readonly ZipEntry[], Failure>> {
  const tailAt = Math.max(0, file.size - END.bytes - COMMENT_MAX - END_64.bytes - LOCATOR_64.bytes);
  const tail = await viewOf(file, tailAt, file.size);
  const end = findEnd(tail);
  if (end === null) return fail(failure('not-a-backup', 'no end of a ZIP directory'));
  const declared = await readEnding(file, tail, end);
  if (declared === null) return damaged('the end of the directory does not fit together');
  const { count, bytes, offset } = declared;
  if (count > limits.entries || bytes > limits.directory)
    return damaged(`${count} files in a directory of ${bytes} bytes`);
  if (offset + bytes > file.size) return damaged('the directory lies outside of the file');
  const entries = parseDirectory(await viewOf(file, offset, offset + bytes), count);
  if (entries === null) return damaged('the directory can not be read');
  return overlaps(entries, offset) ? damaged('files lie over each other') : ok(entries);
}

const damaged = (detail: string) => fail(failure('backup-damaged', detail));

const viewOf = async (file: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await file.slice(from, to).arrayBuffer());

/** Position of the end record: the last place with its signature. */
function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END.bytes; at >= 0; at--)
    if (tail.getUint32(at, true) === END.signature) return at;
  return null;
}

interface Ending {
  readonly count: number;
  readonly bytes: number;
  readonly offset: number;
}

async function readEnding(file: Blob, tail: DataView, end: number): Promise<Ending | null> {
  const count = tail.getUint16(end + 10, true);
  const bytes = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (count !== IN_64_16 && bytes !== IN_64_32 && offset !== IN_64_32) return { count, bytes, offset };
  const locator = end - LOCATOR_64.bytes;
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR_64.signature) return null;
  const at = Number(tail.getBigUint64(locator + 8, true));
  if (at + END_64.bytes > file.size) return null;
  const record = await viewOf(file, at, at + END_64.bytes);
  if (record.getUint32(0, true) !== END_64.signature) return null;
  return {
    count: Number(record.getBigUint64(32, true)),
    bytes: Number(record.getBigUint64(40, true)),
    offset: Number(record.getBigUint64(48, true)),
  };
}

function parseDirectory(view: DataView, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + CENTRAL.bytes > view.byteLength || view.getUint32(at, true) !== CENTRAL.signature) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + CENTRAL.bytes + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    const entry = parseEntry(view, at, nameBytes, extraBytes);
    if (entry === null) return null;
    entries.push(entry);
    at = next;
  }
  return entries;
}

function parseEntry(view: DataView, at: number, nameBytes: number, extraBytes: number): ZipEntry | null {
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  if (encrypted || (method !== STORED && method !== DEFLATED)) return null;
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL.bytes, nameBytes),
  );
  // Those of the three that are too large for their field, in this order, stand in the extra field.
  const fields = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const large = large64(view, at + CENTRAL.bytes + nameBytes, extraBytes);
  const [size, packed, offset] = fields.map((field) => (field === IN_64_32 ? large.shift() : field));
  if (size === undefined || packed === undefined || offset === undefined) return null;
  if (method === STORED && size !== packed) return null;
  return { name, deflated: method === DEFLATED, crc: view.getUint32(at + 16, true), packed, size, offset };
}

function large64(view: DataView, from: number, bytes: number): number[] {
  for (let at = from; at + 4 <= from + bytes;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === EXTRA_64 && at + 4 + length <= from + bytes)
      return Array.from({ length: Math.floor(length / 8) }, (_, n) =>
        Number(view.getBigUint64(at + 4 + n * 8, true)),
      );
    at += 4 + length;
  }
  return [];
}

/** Whether two files, or a file and the directory, would share bytes. */
function overlaps(entries: readonly ZipEntry[], directoryAt: number): boolean {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  return sorted.some(
    ({ offset, packed }, index) => offset + packed > (sorted[index + 1]?.offset ?? directoryAt),
  );
}
