import { observationsOfAccount } from '@/lib/db/reads/newest-observations';
import type { FieldId, Observation } from '@/lib/domain/company';
import type { World } from '../world';

/** What was seen last of each field of an account. */
export const newestOf = async (
  { library }: World,
  accountId: string,
): Promise<ReadonlyMap<FieldId, Observation>> =>
  new Map((await observationsOfAccount(library, accountId)).map((row) => [row.field, row]));
