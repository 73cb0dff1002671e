/**
 * What a link leads to: the address as written where it is ASCII, else percent-encoded and in punycode, because an URI is ASCII (RFC
 * 3986, section 2) and not every client encodes. Undefined for what is no address.
 */
export function linkUri(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url?.hostname) return undefined;
  return /^[\x21-\x7e]*$/.test(address) ? address : url.href;
}
