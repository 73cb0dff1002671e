import { useMemo } from 'react';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useProfiles } from '@/components/ports/profiles-context';
import { useRead } from '@/components/ports/use-read';
import { useNow } from '@/components/studio/use-now';
import { factsOn } from '@/lib/company/facts-on';
import { accounts } from '@/lib/db/reads/accounts';
import { clientById } from '@/lib/db/reads/client-by-id';
import { companyOfClient } from '@/lib/db/reads/company-of-client';
import type { Company } from './company';
import { dayIn } from './day-in';
import { recordOf } from './record-of';

const MINUTE_MS = 60_000;

/** All that is known of a client's company, live; undefined until it has been read. */
export function useCompany(clientId: string): Company | undefined {
  const { specs } = useStudioPorts();
  const profiles = useProfiles();
  const now = useNow(MINUTE_MS);
  const client = useRead((db) => clientById(db, clientId), [clientId]);
  const places = useRead((db) => accounts(db, clientId), [clientId]);
  const rows = useRead((db) => companyOfClient(db, clientId), [clientId]);
  return useMemo(() => {
    if (!client || !places || !rows) return undefined;
    const today = dayIn(client.zone, now);
    const facts = recordOf(client, factsOn(rows.changes, today));
    return { client, accounts: places, ...rows, facts, today, now, specs, profiles };
  }, [client, places, rows, now, specs, profiles]);
}
