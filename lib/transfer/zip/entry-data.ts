import { LOCAL } from './zip-layout';
import type { ZipEntry } from './read-zip';

/** The bytes of an archive's file did not turn out as declared. The caller makes a failure of it. */
export class DamagedEntry extends Error {
  override name = 'DamagedEntry';
}

/** The file's bytes as they stand in the archive: a reference, nothing is read but the local header. Throws `DamagedEntry`. */
export async function entryBlob(file: Blob, { name, offset, packed }: ZipEntry, type = ''): Promise<Blob> {
  const head = new DataView(await file.slice(offset, offset + LOCAL.bytes).arrayBuffer());
  if (head.byteLength < LOCAL.bytes || head.getUint32(0, true) !== LOCAL.signature)
    throw new DamagedEntry(`${name}: no header`);
  const from = offset + LOCAL.bytes + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + packed > file.size) throw new DamagedEntry(`${name}: cut off`);
  return file.slice(from, from + packed, type);
}

/** Of well-packed JSON; a deflate stream can grow to 1,032 times its size. */
const MOST_TIMES = 200;
const ALWAYS_ALLOWED = 16_000_000;

/**
 * The unpacked bytes, chunk by chunk. What really comes out is counted: more than declared, or more than honest text can unpack to, ends
 * it with `DamagedEntry` (the declared size is the sender's word only).
 */
export async function* entryChunks(file: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const most = Math.min(entry.size, Math.max(ALWAYS_ALLOWED, entry.packed * MOST_TIMES));
  if (entry.size > most) throw new DamagedEntry(`${entry.name}: would unpack to ${entry.size} bytes`);
  const packed = (await entryBlob(file, entry)).stream();
  const stream = entry.deflated ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (bytes > most) throw new DamagedEntry(`${entry.name}: more than the declared ${entry.size} bytes`);
      yield value;
    }
  } catch (error) {
    // A broken deflate stream is a TypeError; a file that changed meanwhile is a DOMException and stays one.
    if (error instanceof TypeError) throw new DamagedEntry(`${entry.name}: ${error.message}`);
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (bytes !== entry.size) throw new DamagedEntry(`${entry.name}: ${bytes} bytes in place of ${entry.size}`);
}
