/** What a page says of itself. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  /** Absolute https address, or null. */
  readonly imageUrl: string | null;
}

/** Longer than any network shows; a page may say anything. UTF-16 units. */
const TITLE_MAX = 300;
const DESCRIPTION_MAX = 1000;

/**
 * Reads a page's own words: Open Graph (https://ogp.me, read 2026-11), then what other networks read, then plain HTML. Only text is taken;
 * the document must be inert (made by DOMParser). `address` is where it was found, for relative addresses.
 */
export function parseLinkCard(page: Document, address: string): PageWords {
  const host = new URL(address).hostname;
  return {
    title: clean(meta(page, 'og:title', 'twitter:title') ?? page.title, TITLE_MAX) || host,
    description: clean(
      meta(page, 'og:description', 'twitter:description', 'description') ?? '',
      DESCRIPTION_MAX,
    ),
    imageUrl: httpsAddress(meta(page, 'og:image:secure_url', 'og:image', 'twitter:image'), address),
  };
}

function meta(page: Document, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const element of page.querySelectorAll(`meta[property="${name}" i], meta[name="${name}" i]`)) {
      const content = element.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return undefined;
}

/** One line, without control characters and those that turn the direction of what follows. */
const clean = (text: string, max: number): string => {
  const line = text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).trimEnd()}…`;
};

function httpsAddress(value: string | undefined, base: string): string | null {
  const url = value === undefined ? null : URL.parse(value, base);
  if (url?.protocol === 'http:') url.protocol = 'https:';
  return url?.protocol === 'https:' ? url.href : null;
}
