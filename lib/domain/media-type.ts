/** MIME types that Tend can tell by looking at the bytes. */
export type MediaType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'video/mp4'
  | 'video/webm'
  | 'audio/mpeg'
  | 'audio/mp4'
  | 'audio/aac'
  | 'audio/ogg'
  | 'audio/wav'
  | 'audio/flac';

/** How many leading bytes `mediaTypeOf` needs to see. */
export const MEDIA_HEAD_BYTES = 64;

/** Brands of the ISO base media format that are pictures (HEIC, AVIF), not films; mp4ra.org/registered-types/brands, read 2026-11. */
const STILL_BRANDS = ['avif', 'avis', 'heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'crx '];

/** Brands of the same format that are sounds; same page. */
const SOUND_BRANDS = ['M4A ', 'M4B ', 'M4P '];

/**
 * Tells a file's type from its first bytes, because names and declared types lie. Null: none of the types that Tend can use.
 * Signatures: https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm, #signature-for-mp4 and
 * #signature-for-mp3-without-id3, RFC 9639 (FLAC), RFC 3533 (Ogg), read 2026-11.
 */
export function mediaTypeOf(head: Uint8Array): MediaType | null {
  if (at(head, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (at(head, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  const start = ascii(head, 0, 6);
  if (start === 'GIF87a' || start === 'GIF89a') return 'image/gif';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(head, 4, 8) === 'ftyp') return typeOfBrand(ascii(head, 8, 12));
  // Matroska has the same signature as WebM; the document type stands within the first bytes.
  if (at(head, 0, [0x1a, 0x45, 0xdf, 0xa3]) && ascii(head, 4, MEDIA_HEAD_BYTES).includes('webm'))
    return 'video/webm';
  return soundTypeOf(head);
}

function typeOfBrand(brand: string): MediaType | null {
  if (STILL_BRANDS.includes(brand)) return null;
  return SOUND_BRANDS.includes(brand) ? 'audio/mp4' : 'video/mp4';
}

function soundTypeOf(head: Uint8Array): MediaType | null {
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WAVE') return 'audio/wav';
  if (ascii(head, 0, 4) === 'fLaC') return 'audio/flac';
  if (ascii(head, 0, 4) === 'OggS') return 'audio/ogg';
  if (ascii(head, 0, 3) === 'ID3') return 'audio/mpeg';
  const [sync = 0, second = 0, third = 0] = head;
  if (sync !== 0xff || (second & 0xe0) !== 0xe0) return null;
  const layer = (second >> 1) & 3;
  // ADTS writes 0 where MPEG audio has its layer, and twelve bits of sync in place of eleven.
  if (layer === 0) return (second & 0xf0) === 0xf0 ? 'audio/aac' : null;
  const isFrame = ((second >> 3) & 3) !== 1 && third >> 4 !== 15 && ((third >> 2) & 3) !== 3;
  return layer === 1 && isFrame ? 'audio/mpeg' : null;
}

const at = (bytes: Uint8Array, offset: number, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[offset + index] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
