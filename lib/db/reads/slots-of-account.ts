import type { Slot } from '@/lib/domain/slot';
import { living } from './living';
import type { Reader } from './reader';

/** The weekly slots of an account, Monday first, earliest first; paused ones too. */
export async function slotsOfAccount(db: Reader, accountId: string): Promise<Slot[]> {
  const rows = await db.slots.where('accountId').equals(accountId).toArray();
  return rows.filter(living).sort((a, b) => a.weekday - b.weekday || a.time.localeCompare(b.time));
}
