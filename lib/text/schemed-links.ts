import { isTopLevelDomain } from './is-top-level-domain';
import type { Link } from './link';
import { LINK_STOP } from './link-characters';
import { linkUri } from './link-uri';
import { trimLinkEnd } from './trim-link-end';

// The letters of the scheme are spelt out: with a Unicode flag, `i` would also take ſ for s.
const SCHEMED = new RegExp(
  `(?<![\\p{sc=Latn}\\p{N}@#$\\/])(?<scheme>[Hh][Tt][Tt][Pp][Ss]?:\\/\\/)(?<host>[^\\/?#,;\\(\\)'’${LINK_STOP}]+)(?<tail>[\\/?#][^${LINK_STOP}]*)?`,
  'gv',
);

/**
 * Links written with `http://` or `https://`. Any host goes: names in any script, IP addresses, ports, user names. Right before it
 * anything may stand but a Latin letter, a digit, `@`, `#`, `$` or `/`, so that East Asian prose needs no space.
 */
export function schemedLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(SCHEMED)) {
    const { scheme = '', host = '', tail = '' } = match.groups ?? {};
    const written = scheme + (proseBehindHost(host) ?? host + tail);
    const visible = written.slice(0, trimLinkEnd(written));
    const uri = linkUri(visible);
    if (uri !== undefined) links.push({ start: match.index, end: match.index + visible.length, uri });
  }
  return links;
}

/**
 * The host alone where prose in another script was written on to it (`https://example.com에서`): what is ASCII ends in a top-level
 * domain and the whole does not.
 */
function proseBehindHost(host: string): string | undefined {
  const ascii = /^[\x21-\x7e]+/.exec(host)?.[0];
  if (ascii === undefined || ascii === host || isTopLevelDomain(lastLabel(host))) return undefined;
  return isTopLevelDomain(lastLabel(ascii)) ? ascii : undefined;
}

const lastLabel = (host: string): string => host.slice(host.lastIndexOf('.') + 1);
