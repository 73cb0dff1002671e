import { describe, expect, it } from 'vitest';
import { isWhole } from './is-whole';

const blob = (...parts: (readonly number[] | string)[]): Blob =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))));

const SOI = [0xff, 0xd8];
const EOI = [0xff, 0xd9];
/** EXIF with a thumbnail that has an end of its own. */
const EXIF = [0xff, 0xe1, 0, 8, ...SOI, 1, 2, ...EOI];
const SCAN = [0xff, 0xda, 0, 4, 1, 1, 7, 0xff, 0, 7, 0xff, 0xd0, 7];

describe('isWhole', () => {
  it('finds the end of a JPEG behind its picture, not in its thumbnail', async () => {
    expect(await isWhole(blob(SOI, EXIF, SCAN, EOI), 'image/jpeg')).toBe(true);
    expect(await isWhole(blob(SOI, EXIF, SCAN), 'image/jpeg')).toBe(false);
    expect(await isWhole(blob(SOI, EXIF), 'image/jpeg')).toBe(false);
    expect(await isWhole(blob(SOI), 'image/jpeg')).toBe(false);
  });

  it('takes a photo with a film behind it, and fill bytes', async () => {
    expect(await isWhole(blob(SOI, EXIF, SCAN, EOI, 'x'.repeat(100_000)), 'image/jpeg')).toBe(true);
    expect(await isWhole(blob(SOI, [0xff, 0xff], EXIF, SCAN, EOI), 'image/jpeg')).toBe(true);
  });

  it('finds the last chunk of a PNG', async () => {
    expect(await isWhole(blob('\x89PNG....IDAT....IEND', [0xae, 0x42, 0x60, 0x82]), 'image/png')).toBe(true);
    expect(await isWhole(blob('\x89PNG....IDAT....'), 'image/png')).toBe(false);
  });

  it('compares a WebP with the length in its head', async () => {
    expect(await isWhole(blob('RIFF', [12, 0, 0, 0], 'WEBPVP8 ....'), 'image/webp')).toBe(true);
    expect(await isWhole(blob('RIFF', [99, 0, 0, 0], 'WEBPVP8 ....'), 'image/webp')).toBe(false);
  });

  it('asks nothing of a type without a sign', async () => {
    expect(await isWhole(blob('GIF89a'), 'image/gif')).toBe(true);
  });
});
