import { useStudioPorts } from '@/components/ports/studio-ports';
import { useRead } from '@/components/ports/use-read';
import { pendingCount } from '@/lib/db/reads/pending-count';

/** How many posts are still to go out for a client or an account; 0 until it has been counted. */
export function usePendingCount(of: {
  readonly clientId?: string;
  readonly accountId?: string;
  readonly withAsking?: boolean;
}): number {
  const { now } = useStudioPorts();
  return useRead((db) => pendingCount(db, { ...of, now: now() }), [of.clientId, of.accountId, now]) ?? 0;
}
