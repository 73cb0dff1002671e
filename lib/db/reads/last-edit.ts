import type { ProfileEdit } from '@/lib/domain/company';
import type { Reader } from './reader';

/** The last change of an account's profile by API, where it can still be taken back; null otherwise. */
export async function lastEdit(db: Reader, accountId: string): Promise<ProfileEdit | null> {
  const last = await db.profileEdits
    .where('[accountId+at]')
    .between([accountId, -Infinity], [accountId, Infinity])
    .last();
  return last?.deletedAt === null && last.open === undefined && last.undoneAt === null ? last : null;
}
