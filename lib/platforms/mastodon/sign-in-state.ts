import * as v from 'valibot';

const shape = v.object({
  v: v.literal(1),
  server: v.string(),
  client: v.object({ id: v.string(), secret: v.string() }),
  redirectUrl: v.string(),
  /** PKCE (RFC 7636), base64url. */
  verifier: v.string(),
  /** Comes back with the code, where the browser carries it. */
  nonce: v.string(),
  scopes: v.string(),
});

/** What must be remembered between the two halves of a sign-in. */
export type SignInState = v.InferOutput<typeof shape>;

/** As text for the caller to keep; one line. */
export const serialiseState = (state: SignInState): string => JSON.stringify(state);

/** The first line of what `connect` is given, and the rest; null where it isn't ours. */
export function parseSecret(secret: string): { readonly state: SignInState; readonly answer: string } | null {
  const end = secret.indexOf('\n');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), secret.slice(0, Math.max(end, 0)));
  return parsed.success ? { state: parsed.output, answer: secret.slice(end + 1).trim() } : null;
}
