import tlds from 'tlds';

let known: ReadonlySet<string> | undefined;

/**
 * Whether a host label is a delegated top-level domain, in either spelling of an internationalised one (`рф`, `xn--p1ai`), any
 * case. The list is the npm package `tlds`, made from https://data.iana.org/TLD/tlds-alpha-by-domain.txt and also used by
 * `@atproto/api`: what is a link in their client is one in ours.
 */
export function isTopLevelDomain(label: string): boolean {
  known ??= new Set(tlds.map(toAscii));
  return known.has(toAscii(label));
}

/** Punycode through the only encoder a browser has. What is no host label stays as it is, and so matches nothing. */
function toAscii(label: string): string {
  if (/^[\x21-\x7e]*$/.test(label)) return label.toLowerCase();
  return URL.parse(`https://x.${label}`)?.hostname.slice(2) ?? label;
}
