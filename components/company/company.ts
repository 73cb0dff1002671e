import type { Account } from '@/lib/domain/account';
import type { Campaign, Routine, Task } from '@/lib/domain/campaign';
import type { Client } from '@/lib/domain/client';
import type { CompanyChange, CompanyFacts, Exception, Observation } from '@/lib/domain/company';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

/** All that is known of a client's company. Rows are living ones. */
export interface Company {
  readonly client: Client;
  readonly accounts: readonly Account[];
  /** In the order in which they are laid over each other. */
  readonly changes: readonly CompanyChange[];
  /** What is true today. */
  readonly facts: CompanyFacts;
  /** `YYYY-MM-DD` in the client's zone. */
  readonly today: string;
  /** Epoch ms. */
  readonly now: number;
  /** What was seen last of each field of each place. */
  readonly seen: readonly Observation[];
  readonly exceptions: readonly Exception[];
  readonly campaigns: readonly Campaign[];
  readonly tasks: readonly Task[];
  readonly routines: readonly Routine[];
  readonly profiles: ReadonlyMap<PlatformId, ProfileData>;
  readonly specs: ReadonlyMap<PlatformId, PlatformSpec>;
}
