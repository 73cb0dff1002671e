import type { QuarantinedRow } from '../schema';
import type { Reader } from './reader';

const MOST = 200;

export interface Quarantined {
  readonly total: number;
  /** Newest first. */
  readonly rows: readonly QuarantinedRow[];
}

/** Damaged entries that were set aside. */
export async function quarantined(db: Reader): Promise<Quarantined> {
  const [total, rows] = await Promise.all([
    db.quarantine.count(),
    db.quarantine.orderBy('at').reverse().limit(MOST).toArray(),
  ]);
  return { total, rows };
}
