import type { Account } from '@/lib/domain/account';

/** Whether Tend is connected to an account by its network's API. */
export const isByApi = ({ publishBy, status }: Account): boolean =>
  publishBy === 'api' && status === 'connected';
