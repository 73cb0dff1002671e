import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { CompanyFacts } from '@/lib/domain/company';
import type { FieldAudit, Score } from '@/lib/domain/drift';
import type { PlaceTask } from './place-rows';

/** A client's record and its places, judged. */
export interface ClientRecord {
  readonly client: Client;
  readonly clients: ReadonlyMap<string, Client>;
  /** The client's own, in the order in which they are worked through. */
  readonly accounts: readonly Account[];
  /** `YYYY-MM-DD`, today in the client's zone. */
  readonly today: string;
  readonly facts: CompanyFacts;
  readonly auditsOf: (accountId: string) => readonly FieldAudit[];
  /** Of campaigns that run, and of those that came to an end lately. */
  readonly tasks: readonly PlaceTask[];
  readonly overall: Score;
}
