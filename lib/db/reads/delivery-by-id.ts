import type { Delivery } from '@/lib/domain/delivery';
import type { Reader } from './reader';

/** One delivery; undefined where there is none. */
export const deliveryById = (db: Reader, id: string): Promise<Delivery | undefined> => db.deliveries.get(id);
