import type { Reader } from './reader';

/** How many deliveries wait for a decision of the person; from the index alone. */
export const askingCount = (db: Reader): Promise<number> => db.deliveries.where('asking').equals(1).count();
