import { useMemo } from 'react';
import { useProfiles } from '@/components/ports/profiles-context';
import { useRead } from '@/components/ports/use-read';
import type { Directory } from '@/components/studio/use-directory';
import { useNow } from '@/components/studio/use-now';
import { factsOn } from '@/lib/company/facts-on';
import { scoreOf } from '@/lib/company/score-of';
import { companies } from '@/lib/db/reads/companies';
import type { Client } from '@/lib/domain/client';
import type { CompanyFacts } from '@/lib/domain/company';
import type { Score } from '@/lib/domain/drift';
import { dayIn } from '../day-in';
import { auditsOf } from '../places/use-audits';
import { recordOf } from '../record-of';

export interface OverviewRow {
  readonly client: Client;
  readonly facts: CompanyFacts;
  /** Whether anything of the record was entered. */
  readonly hasRecord: boolean;
  /** Places whose platforms show facts. */
  readonly places: number;
  readonly score: Score;
  readonly openTasks: number;
  /** When the field was looked at that wasn't looked at for longest, epoch ms; null where one never was. */
  readonly oldestLook: number | null;
}

const MINUTE_MS = 60_000;

/** Every client at a glance, live; undefined until all has been read. */
export function useOverview({ clients, accounts }: Directory): readonly OverviewRow[] | undefined {
  const profiles = useProfiles();
  const now = useNow(MINUTE_MS);
  const ids = [...clients.keys()];
  const rows = useRead((db) => companies(db, ids), [ids.join()]);
  return useMemo(() => {
    if (!rows) return undefined;
    const changes = Map.groupBy(rows.changes, ({ clientId }) => clientId);
    const seen = Map.groupBy(rows.seen, ({ clientId }) => clientId);
    const tasks = Map.groupBy(rows.openTasks, ({ clientId }) => clientId);
    const places = Map.groupBy(accounts.values(), ({ clientId }) => clientId);
    return [...clients.values()].map((client): OverviewRow => {
      const own = changes.get(client.id) ?? [];
      const facts = recordOf(client, factsOn(own, dayIn(client.zone, now)));
      const audits = auditsOf({
        ...{ profiles, facts, now, exceptions: rows.exceptions },
        accounts: places.get(client.id) ?? [],
        seen: seen.get(client.id) ?? [],
      });
      const all = [...audits.values()].flat();
      const looks = all.flatMap(({ want, seen: look }) => (want ? [look?.lastSeenAt ?? null] : []));
      return {
        ...{ client, facts, hasRecord: own.length > 0, places: audits.size, score: scoreOf(all) },
        openTasks: tasks.get(client.id)?.length ?? 0,
        oldestLook: looks.length === 0 || looks.includes(null) ? null : Math.min(...looks.map(Number)),
      };
    });
  }, [rows, clients, accounts, profiles, now]);
}
