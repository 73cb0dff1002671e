import type { Client } from '@/lib/domain/client';
import type { CompanyFacts } from '@/lib/domain/company';

/** A record begins with what is known of the client: its name, and its website where there is one. */
export const recordOf = ({ name, website }: Client, facts: CompanyFacts): CompanyFacts => ({
  name,
  ...(website === undefined ? {} : { website }),
  ...facts,
});
