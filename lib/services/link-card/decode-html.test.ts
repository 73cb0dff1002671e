import { describe, expect, it } from 'vitest';
import { decodeHtml } from './decode-html';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

describe('decodeHtml', () => {
  it('believes the byte order mark first', () => {
    expect(
      decodeHtml(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('pão')]), 'text/html; charset=iso-8859-1'),
    ).toBe('pão');
    expect(decodeHtml(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'text/html')).toBe('A');
  });

  it('then the header', () => {
    expect(decodeHtml(latin1('p\xe3o'), 'text/html; charset=ISO-8859-1')).toBe('pão');
  });

  it('then the page itself, which can not be UTF-16 if it can be read', () => {
    expect(decodeHtml(latin1('<meta charset="windows-1252">p\xe3o'), 'text/html')).toContain('pão');
    expect(
      decodeHtml(
        latin1('<meta http-equiv=content-type content="text/html; charset=shift_jis">\x83p\x83\x93'),
        '',
      ),
    ).toContain('パン');
    expect(decodeHtml(utf8('<meta charset="utf-16">pão'), 'text/html')).toContain('pão');
  });

  it('then UTF-8, and never throws', () => {
    expect(decodeHtml(utf8('pão'), 'text/html')).toBe('pão');
    expect(decodeHtml(utf8('pão'), 'text/html; charset=klingon')).toBe('pão');
    expect(decodeHtml(Uint8Array.from([0xc3]), '')).toBe('\ufffd');
  });
});
