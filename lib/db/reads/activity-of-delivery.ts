import type { ActivityEntry } from '@/lib/domain/activity';
import type { Reader } from './reader';

/** What happened with one delivery, oldest first. */
export const activityOfDelivery = (db: Reader, deliveryId: string): Promise<ActivityEntry[]> =>
  db.activity.where('deliveryId').equals(deliveryId).sortBy('at');
