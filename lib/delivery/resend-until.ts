import type { Delivery } from '@/lib/domain/delivery';
import type { Facts } from './decision';

/** Epoch ms until which the frozen body may be sent again under its key without a second post being possible; `Infinity` before the first send. */
export const resendUntil = ({ firstSentAt }: Delivery, { resendWindowMs }: Facts): number =>
  firstSentAt == null ? Infinity : firstSentAt + resendWindowMs;
