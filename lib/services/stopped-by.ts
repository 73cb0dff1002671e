import type { FailureCode } from '@/lib/domain/failure';
import type { Settings, Standstill } from '@/lib/domain/settings';

const CODES: Readonly<Record<Standstill, FailureCode>> = {
  wiped: 'library-lost',
  restored: 'which-machine',
  elsewhere: 'other-machine',
};

/** What a standstill is called towards the person; null while there is none. */
export const stoppedBy = ({ standstill }: Pick<Settings, 'standstill'>): FailureCode | null =>
  standstill === undefined ? null : CODES[standstill];
