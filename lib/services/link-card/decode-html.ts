/** The standard looks for a declaration in the first 1,024 bytes: https://html.spec.whatwg.org/#determining-the-character-encoding, read 2026-11. */
const PRESCAN_BYTES = 1024;
const CHARSET = /charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** A page's text: byte order mark, then the header's charset, then the page's own declaration, then UTF-8. Never throws. */
export function decodeHtml(bytes: Uint8Array<ArrayBuffer>, contentType: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES));
  const label = byteOrderMark(bytes) ?? CHARSET.exec(contentType)?.[1] ?? declared(head) ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Who can read this declaration reads ASCII: a page that says UTF-16 here isn't. */
const declared = (head: string): string | undefined => {
  const label = CHARSET.exec(head)?.[1];
  return label?.toLowerCase().startsWith('utf-16') ? 'utf-8' : label;
};

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}
