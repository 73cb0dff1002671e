import * as v from 'valibot';

/** An access token that ends sooner than this is exchanged before it is used, in ms; PDS 0.5 gives them two hours. */
const FRESH_MS = 120_000;

const claims = v.object({ exp: v.number() });

/** Reads the expiry of a JWT without verifying it, which is the server's part. Unreadable means: try it as it is. */
export function endsSoon(jwt: string, now: number): boolean {
  try {
    const payload = (jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const parsed = v.safeParse(claims, JSON.parse(atob(payload)));
    return parsed.success && parsed.output.exp * 1_000 - now < FRESH_MS;
  } catch {
    return false;
  }
}
