/** The https origin of an address, in any spelling a person uses (`pds.example.com`, with a path, with spaces around); null where it is none. */
export function httpsOrigin(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.origin : null;
}

/** Names that lead into the local network (RFC 6761, RFC 6762, RFC 8375; `.internal` by ICANN 2024). */
const LOCAL = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * As above, for addresses that come out of a document instead of from the person: no IP address and no local name, so that a forged
 * document can't send us to the router.
 */
export function publicOrigin(address: string): string | null {
  const origin = httpsOrigin(address);
  if (origin === null) return null;
  const { hostname } = new URL(origin);
  // The URL parser has made dotted quads of every numeric spelling.
  const isAddress = hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);
  return isAddress || !hostname.includes('.') || LOCAL.test(hostname) ? null : origin;
}
