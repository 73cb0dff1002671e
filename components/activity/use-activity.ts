import { useCallback, useEffect, useRef, useState } from 'react';
import { useDb } from '@/components/ports/db-context';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useRead } from '@/components/ports/use-read';
import { activityPage } from '@/lib/db/reads/activity-page';
import { activitySince } from '@/lib/db/reads/activity-since';
import type { ActivityEntry } from '@/lib/domain/activity';

const PAGE = 100;

export interface ActivityLog {
  /** Newest first. */
  readonly entries: readonly ActivityEntry[];
  readonly isComplete: boolean;
  /** Reads one more page of the past, unless one is being read. */
  readonly more: () => void;
}

/**
 * The log as far as it was scrolled. What came after the page was opened is read live; the past is read page by page and kept, since a
 * line of the log never changes. Undefined until the first page is there. Mount it anew for another client.
 */
export function useActivity(clientId: string | null): ActivityLog | undefined {
  const db = useDb();
  const { now } = useStudioPorts();
  const [opened] = useState(now);
  const [past, setPast] = useState<{
    readonly rows: readonly ActivityEntry[];
    readonly isComplete: boolean;
  }>();
  const reading = useRef(false);
  const fresh = useRead((from) => activitySince(from, opened, clientId), [opened, clientId]);

  const read = useCallback(async (): Promise<void> => {
    if (reading.current) return;
    reading.current = true;
    const before = past?.rows.at(-1)?.at ?? opened;
    const page = await activityPage(db, { clientId, before, limit: PAGE });
    setPast({ rows: [...(past?.rows ?? []), ...page], isComplete: page.length < PAGE });
    reading.current = false;
  }, [db, clientId, opened, past]);

  useEffect(() => {
    if (past === undefined) void read();
  }, [past, read]);

  const more = useCallback(() => {
    if (past && !past.isComplete) void read();
  }, [past, read]);

  return past && fresh && { entries: [...fresh, ...past.rows], isComplete: past.isComplete, more };
}
