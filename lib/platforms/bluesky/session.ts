import * as v from 'valibot';

const shape = v.object({
  v: v.literal(1),
  did: v.string(),
  server: v.string(),
  accessJwt: v.string(),
  refreshJwt: v.string(),
});

/** What the vault keeps of an account, as JSON. The app password isn't part of it. */
export type Session = v.InferOutput<typeof shape>;

/** For the vault. */
export const serialiseSession = (session: Session): string => JSON.stringify(session);

/** From the vault; null where nothing is stored or it isn't ours. */
export function parseSession(text: string | null): Session | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(shape, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
