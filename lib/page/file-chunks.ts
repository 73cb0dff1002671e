/**
 * Bytes a message carries, MiB: Chromium turns messages into JSON and ends at 64 MiB, so a file goes in pieces, as Base64. A multiple of 3, so that
 * no piece ends in padding.
 */
const PIECE = 3 * 1024 * 1024;

/** What a page needs to know of a file before it comes. `size` in bytes. */
export interface FileNotice {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/**
 * The largest file that is moved into a page. A larger one can't be dragged there either: Chromium 156 carries no file that a script adds to a drag,
 * not even to the same page (measured 2026-11-27).
 */
export const MOVABLE = 64 * 1024 * 1024;

/** One piece of a file, on the side that has it. */
export async function pieceOf(file: Blob, index: number): Promise<string> {
  const bytes = await file.slice(index * PIECE, (index + 1) * PIECE).bytes();
  return bytes.toBase64();
}

/** Puts a file together on the side that wants it; the next piece is asked for while the last one is decoded. Throws when a piece is missing. */
export async function receiveFile(
  { name, type, size }: FileNotice,
  ask: (index: number) => Promise<string>,
): Promise<File> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const count = Math.ceil(size / PIECE);
  let next = count > 0 ? ask(0) : Promise.resolve('');
  for (let index = 0; index < count; index++) {
    const piece = await next;
    next = index + 1 < count ? ask(index + 1) : Promise.resolve('');
    pieces.push(Uint8Array.fromBase64(piece));
  }
  const file = new File(pieces, name, { type });
  if (file.size !== size) throw new Error(`${file.size} bytes came of ${size}`);
  return file;
}
