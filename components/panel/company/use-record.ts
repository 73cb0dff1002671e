import { useMemo } from 'react';
import { dayIn } from '@/components/company/day-in';
import { recordOf } from '@/components/company/record-of';
import { useRead } from '@/components/ports/use-read';
import type { Directory } from '@/components/studio/use-directory';
import { auditAccount } from '@/lib/company/audit-account';
import { factsOn } from '@/lib/company/facts-on';
import { scoreOf } from '@/lib/company/score-of';
import { companyOfClient, type CompanyRows } from '@/lib/db/reads/company-of-client';
import type { Client } from '@/lib/domain/client';
import type { PlatformId } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';
import { useCompanyPorts } from './company-ports';
import type { ClientRecord } from './record';

/** For so long a tick is still shown after its campaign has come to an end, ms. */
const TICKS_MS = 7 * 86_400_000;

/** A client's record and its places, judged anew whenever something of them changes; undefined until it is read. */
export function useRecord(
  clientId: string | null,
  directory: Directory | undefined,
  now: number,
): ClientRecord | undefined {
  const { profiles } = useCompanyPorts();
  const read = useRead(
    async (db) => (clientId === null ? null : { clientId, rows: await companyOfClient(db, clientId) }),
    [clientId],
  );
  const client = clientId === null ? undefined : directory?.clients.get(clientId);
  const today = client ? dayIn(client.zone, now) : '';
  return useMemo(() => {
    if (!read || !directory || !client || read.clientId !== client.id) return undefined;
    return judged(read.rows, directory, client, today, profiles);
  }, [read, directory, client, today, profiles]);
}

function judged(
  rows: CompanyRows,
  directory: Directory,
  client: Client,
  today: string,
  profiles: ReadonlyMap<PlatformId, ProfileData>,
): ClientRecord {
  const accounts = [...directory.accounts.values()].filter(({ clientId }) => clientId === client.id);
  const facts = recordOf(client, factsOn(rows.changes, today));
  // The day is enough to say what is old, and judges anew once a day only.
  const now = Date.parse(`${today}T12:00:00Z`);
  const audits = new Map(
    accounts.map((account) => {
      const profile = profiles.get(account.platform);
      const { seen, exceptions } = rows;
      return [
        account.id,
        profile ? auditAccount({ profile, account, facts, seen, exceptions, now }) : [],
      ] as const;
    }),
  );
  const campaigns = new Map(
    rows.campaigns
      .filter(({ doneAt }) => doneAt === null || now - doneAt < TICKS_MS)
      .map((campaign) => [campaign.id, campaign]),
  );
  return {
    client,
    clients: directory.clients,
    accounts,
    today,
    facts,
    auditsOf: (accountId) => audits.get(accountId) ?? [],
    tasks: rows.tasks.flatMap((task) => {
      const campaign = campaigns.get(task.campaignId);
      return campaign ? [{ task, campaign }] : [];
    }),
    overall: scoreOf([...audits.values()].flat()),
  };
}
