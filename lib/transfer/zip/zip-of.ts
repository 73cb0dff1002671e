import {
  CENTRAL,
  DEFLATED,
  END,
  END_64,
  EXTRA_64,
  IN_64_16,
  IN_64_32,
  LOCAL,
  LOCATOR_64,
  STORED,
} from './zip-layout';

/** One file of an archive, ready to be put into it. */
export interface ZipPart {
  /** ASCII, with `/` between folders. */
  readonly name: string;
  /** The bytes as they stand in the archive. */
  readonly data: Blob;
  /** Whether `data` is raw deflate. */
  readonly deflated: boolean;
  /** CRC-32 of the bytes before they were deflated. */
  readonly crc: number;
  /** How many they were. */
  readonly size: number;
}

/**
 * An archive as one blob that refers to the blobs of its parts: nothing is copied, so an archive of gigabytes costs no memory until
 * somebody reads it, and then only as much as is read at a time. ZIP64 where sizes, offsets or counts ask for it, which fflate 0.8
 * can't write. `at` is the files' time, epoch ms, written as UTC.
 */
export const zipOf = (parts: readonly ZipPart[], at: number): Blob =>
  new Blob([...zipPieces(parts, at)], { type: 'application/zip' });

/** The archive's bytes in order: headers, and the parts' own blobs. */
export function zipPieces(
  parts: readonly ZipPart[],
  at: number,
): readonly (Blob | Uint8Array<ArrayBuffer>)[] {
  const time = dosTime(at);
  const pieces: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = localHeader(part, time);
    pieces.push(local, part.data);
    directory.push(centralHeader(part, time, offset));
    offset += local.length + part.data.size;
  }
  const bytes = directory.reduce((sum, { length }) => sum + length, 0);
  pieces.push(...directory, ending(parts.length, bytes, offset));
  return pieces;
}

/** Writes numbers of little-endian order one after the other. */
class Fields {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  #at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.#view = new DataView(this.bytes.buffer);
  }

  u16(...values: number[]): this {
    for (const value of values) this.#view.setUint16((this.#at += 2) - 2, value, true);
    return this;
  }

  u32(...values: number[]): this {
    for (const value of values) this.#view.setUint32((this.#at += 4) - 4, value, true);
    return this;
  }

  u64(...values: number[]): this {
    for (const value of values) this.#view.setBigUint64((this.#at += 8) - 8, BigInt(value), true);
    return this;
  }

  raw(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.#at);
    this.#at += bytes.length;
    return this;
  }
}

const isLarge = (value: number): boolean => value >= IN_64_32;
const cap = (value: number): number => Math.min(value, IN_64_32);
/** Version needed to extract: 4.5 knows ZIP64, 2.0 deflate. */
const needed = (large: boolean): number => (large ? 45 : 20);

function localHeader({ name, data, deflated, crc, size }: ZipPart, time: readonly [number, number]) {
  const ascii = new TextEncoder().encode(name);
  const large = isLarge(size) || isLarge(data.size);
  const fields = new Fields(LOCAL.bytes + ascii.length + (large ? 20 : 0));
  fields.u32(LOCAL.signature).u16(needed(large), 0, deflated ? DEFLATED : STORED, ...time);
  // In the local header both sizes are in the extra field, or neither.
  fields.u32(crc, large ? IN_64_32 : data.size, large ? IN_64_32 : size);
  fields.u16(ascii.length, large ? 20 : 0).raw(ascii);
  if (large) fields.u16(EXTRA_64, 16).u64(size, data.size);
  return fields.bytes;
}

function centralHeader(part: ZipPart, time: readonly [number, number], offset: number) {
  const { name, data, deflated, crc, size } = part;
  const ascii = new TextEncoder().encode(name);
  const large = [size, data.size, offset].filter(isLarge);
  const extra = large.length === 0 ? 0 : 4 + 8 * large.length;
  const version = needed(large.length > 0);
  const fields = new Fields(CENTRAL.bytes + ascii.length + extra);
  fields.u32(CENTRAL.signature).u16(version, version, 0, deflated ? DEFLATED : STORED, ...time);
  fields.u32(crc, cap(data.size), cap(size)).u16(ascii.length, extra, 0, 0, 0);
  fields.u32(0, cap(offset)).raw(ascii);
  if (large.length > 0) fields.u16(EXTRA_64, 8 * large.length).u64(...large);
  return fields.bytes;
}

function ending(count: number, bytes: number, offset: number): Uint8Array<ArrayBuffer> {
  const large = count >= IN_64_16 || isLarge(bytes) || isLarge(offset);
  const fields = new Fields((large ? END_64.bytes + LOCATOR_64.bytes : 0) + END.bytes);
  if (large) {
    fields
      .u32(END_64.signature)
      .u64(END_64.bytes - 12)
      .u16(45, 45)
      .u32(0, 0)
      .u64(count, count, bytes, offset);
    fields
      .u32(LOCATOR_64.signature, 0)
      .u64(offset + bytes)
      .u32(1);
  }
  const short = Math.min(count, IN_64_16);
  fields.u32(END.signature).u16(0, 0, short, short).u32(cap(bytes), cap(offset)).u16(0);
  return fields.bytes;
}

/** Time and date as MS-DOS kept them: two seconds exact, from 1980 on. */
function dosTime(at: number): readonly [number, number] {
  const date = new Date(at);
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const years = Math.min(127, Math.max(0, date.getUTCFullYear() - 1980));
  return [time, (years << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()];
}
