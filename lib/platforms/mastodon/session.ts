import * as v from 'valibot';
import { failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Door } from './api';
import type { ApiFailure } from './failures';

const shape = v.object({
  v: v.literal(1),
  /** https origin. */
  server: v.string(),
  token: v.string(),
  /** Tend as that server knows it; needed to give the token back. */
  client: v.object({ id: v.string(), secret: v.string() }),
});

/** What the vault keeps of an account, as JSON. These tokens have no end of their own; the person can revoke them at the server. */
export type Session = v.InferOutput<typeof shape>;

/** For the vault. */
export const serialiseSession = (session: Session): string => JSON.stringify(session);

/** The way in as the account; `auth-expired` where nothing, or nothing of ours, is stored. */
export async function openDoor({ session }: AccountIo): Promise<Result<Required<Door>, ApiFailure>> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), await session.read());
  if (!parsed.success) return fail(failure('auth-expired', 'no session is stored'));
  const { server, token } = parsed.output;
  return ok({ server, token });
}
