import type { Template } from '@/lib/domain/template';
import type { Reader } from './reader';

/** A template, also one that is in the bin; null where there is none. */
export const templateById = async (db: Reader, id: string): Promise<Template | null> =>
  (await db.templates.get(id)) ?? null;
