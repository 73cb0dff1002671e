import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEDIA_HEAD_BYTES, mediaTypeOf } from './media-type';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('mediaTypeOf', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['\xff\xd8\xff\xe1\0\x10Exif', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['GIF87a....', 'image/gif'],
    ['GIF89a....', 'image/gif'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x18ftypisom\0\0\x02\0', 'video/mp4'],
    ['\0\0\0\x14ftypqt  ', 'video/mp4'],
    ['\x1a\x45\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webmB', 'video/webm'],
  ])('%j is %s', (head, type) => {
    expect(mediaTypeOf(bytes(head))).toBe(type);
  });

  it.each([
    ['nothing at all', ''],
    ['a web page called photo.jpg', '<!doctype html>'],
    ['a text that begins like a GIF', 'GIF90a'],
    ['a WAV in the same container as WebP', 'RIFF\x24\0\0\0WAVEfmt '],
    ['a HEIC photo in the same container as MP4', '\0\0\0\x18ftypheic'],
    ['an AVIF picture', '\0\0\0\x20ftypavif'],
    ['a Matroska film that is not WebM', '\x1a\x45\xdf\xa3\xa3B\x82\x88matroska'],
    ['half a PNG signature', '\x89PNG\r\n'],
  ])('%s is none', (_, head) => {
    expect(mediaTypeOf(bytes(head))).toBeNull();
  });

  it('looks at no more than the head it asks for', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: MEDIA_HEAD_BYTES, maxLength: 300 }), (file) => {
        expect(mediaTypeOf(file.subarray(0, MEDIA_HEAD_BYTES))).toBe(mediaTypeOf(file));
      }),
    );
  });
});
