import type { Row } from '@/lib/domain/row';

/** Whether a row is not in the bin. */
export const living = ({ deletedAt }: Row): boolean => deletedAt === null;
