import type { Attempt } from '@/lib/domain/attempt';
import type { Reader } from './reader';

/** Every try to publish one delivery, first try first. */
export const attemptsOfDelivery = (db: Reader, deliveryId: string): Promise<Attempt[]> =>
  db.attempts.where('deliveryId').equals(deliveryId).sortBy('startedAt');
