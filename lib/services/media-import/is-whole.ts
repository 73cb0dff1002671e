import type { MediaType } from '@/lib/domain/media-type';

/** A PNG's last chunk; rarely a program writes a little behind it. */
const PNG_END = [0x49, 0x45, 0x4e, 0x44];
const PNG_TAIL_BYTES = 4096;

/**
 * Whether a picture's file goes to its end. Firefox 153 decodes half a file without a word and shows grey for the rest (Chromium 156
 * refuses it). Types without a cheap sign of their end count as whole.
 */
export async function isWhole(blob: Blob, type: MediaType): Promise<boolean> {
  if (type === 'image/png') return contains(await bytesOf(blob.slice(-PNG_TAIL_BYTES)), PNG_END);
  if (type === 'image/jpeg') return isWholeJpeg(await bytesOf(blob));
  if (type === 'image/webp') return blob.size >= riffSize(await bytesOf(blob.slice(0, 8)));
  return true;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const contains = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  bytes.some((_, at) => mark.every((byte, offset) => bytes[at + offset] === byte));

/** The length that the container's head names, plus that head: https://developers.google.com/speed/webp/docs/riff_container, read 2026-11. */
const riffSize = (head: Uint8Array): number =>
  new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(4, true) + 8;

/**
 * Walks the segments to the picture itself and looks for its end mark behind it: the thumbnail in the EXIF part has one of its own, and
 * telephones append films to photos, so neither the first nor the last bytes tell. ITU-T T.81, annex B.
 */
function isWholeJpeg(bytes: Uint8Array): boolean {
  for (let at = 2; at + 3 < bytes.length && bytes[at] === 0xff;) {
    const mark = bytes[at + 1];
    if (mark === 0xda) return hasEnd(bytes, at + 2);
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    // Fill bytes may stand before a mark.
    at += mark === 0xff ? 1 : 2 + length;
  }
  return false;
}

function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return true;
  }
  return false;
}
