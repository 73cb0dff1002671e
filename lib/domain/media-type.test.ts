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
    ['ID3\x04\0\0\0\0', 'audio/mpeg'],
    ['\xff\xfb\x90\x64\0', 'audio/mpeg'],
    ['\xff\xf1\x50\x80\0', 'audio/aac'],
    ['\0\0\0\x1cftypM4A \0\0', 'audio/mp4'],
    ['OggS\0\x02\0\0', 'audio/ogg'],
    ['RIFF\x24\0\0\0WAVEfmt ', 'audio/wav'],
    ['fLaC\0\0\0\x22', 'audio/flac'],
  ])('%j is %s', (head, type) => {
    expect(mediaTypeOf(bytes(head))).toBe(type);
  });

  it.each([
    ['nothing at all', ''],
    ['a web page called photo.jpg', '<!doctype html>'],
    ['a text that begins like a GIF', 'GIF90a'],
    ['an AVI in the same container as WebP', 'RIFF\x24\0\0\0AVI LIST'],
    ['MPEG audio of layer II', '\xff\xfd\x90\0'],
    ['MPEG audio of a version that is none', '\xff\xeb\x90\0'],
    ['MPEG audio of a bit rate that is none', '\xff\xfb\xf0\0'],
    ['text in UTF-16', '\xff\xfeH\0i\0'],
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
