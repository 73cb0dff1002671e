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
 * The largest file that is moved into a page: X's own limit for a film, the largest of the networks (help.x.com, read 2026-11-24). The person can't drag
 * one there instead: neither browser carries a file that a script adds to a drag into another process (Chromium 156, Firefox 153, with a mouse, 2026-11-28).
 */
export const MOVABLE = 512 * 1024 * 1024;

/** Bytes of a file of `size` bytes that are there with the piece of that index. */
export const bytesUntil = (index: number, size: number): number => Math.min((index + 1) * PIECE, size);

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
  // Blobs, which the browser may keep on the disk: a whole film isn't held in the page's memory.
  const pieces: Blob[] = [];
  const count = Math.ceil(size / PIECE);
  let next = count > 0 ? ask(0) : Promise.resolve('');
  for (let index = 0; index < count; index++) {
    const piece = await next;
    next = index + 1 < count ? ask(index + 1) : Promise.resolve('');
    pieces.push(new Blob([Uint8Array.fromBase64(piece)]));
  }
  const file = new File(pieces, name, { type });
  if (file.size !== size) throw new Error(`${file.size} bytes came of ${size}`);
  return file;
}
