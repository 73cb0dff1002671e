const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The words of a status as its HTML shows them: paragraphs and line breaks become line breaks; a link's hidden parts are part of it, as it
 * was typed; the line that some servers put before a quote isn't. Without a parser, because a service worker has none.
 */
export const htmlToText = (html: string): string =>
  html
    .replace(/<(p|span)\b[^>]*\bquote-inline\b[^>]*>.*?<\/\1>/gs, '')
    .replace(/<\/p>\s*<p\b[^>]*>/gi, '\n\n')
    .replace(/<br\b[^>]*>\n?/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
      (whole, decimal, hex, name: string | undefined) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        const point = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      },
    )
    .trim();
