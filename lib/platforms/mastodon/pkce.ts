/** 256 bits as base64url: a verifier for PKCE, a nonce. Cryptographic, so not from the caller's `random`. */
export const newSecret = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

/** S256 of RFC 7636, 4.2. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
