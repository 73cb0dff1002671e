import { useRead } from '@/components/ports/use-read';
import { useNow } from '@/components/studio/use-now';
import { asking, type Asking } from '@/lib/db/reads/asking';
import { deliveriesBetween } from '@/lib/db/reads/deliveries-between';
import { deliveryById } from '@/lib/db/reads/delivery-by-id';
import { overdue } from '@/lib/db/reads/overdue';
import { postRevisions } from '@/lib/db/reads/post-revisions';
import type { Delivery } from '@/lib/domain/delivery';
import { systemZone } from '@/lib/schedule/system-zone';
import { byDay, type Day } from './by-day';
import { daySpan } from './day-span';

/** How many days after today are shown. */
const DAYS = 7;

export interface Today {
  /** Epoch ms. */
  readonly now: number;
  readonly asking: Asking;
  /** Today and what is still open of earlier days, soonest first; what asks the person is in `asking`. */
  readonly today: readonly Delivery[];
  readonly days: readonly Day[];
  /** The delivery that the address names, where none of the lists holds it. */
  readonly named: Delivery | null;
  readonly revisions: ReadonlyMap<string, number>;
}

/** What Today shows, live; undefined until it has been read. Days are the person's own. */
export function useToday(clientId: string | null, deliveryId: string | null): Today | undefined {
  const now = useNow();
  const zone = systemZone();
  const { date, from, to } = daySpan(now, zone);
  const end = daySpan(now, zone, DAYS).to;
  const read = useRead(
    async (db) => {
      const [all, due, late, named] = await Promise.all([
        asking(db),
        deliveriesBetween(db, { from, to: end, clientId }),
        overdue(db, { before: from, until: to, clientId }),
        deliveryId === null ? undefined : deliveryById(db, deliveryId),
      ]);
      const mine =
        clientId === null ? all.deliveries : all.deliveries.filter((row) => row.clientId === clientId);
      const shown = [...late, ...due].filter(isShown);
      // Of what asks, the sheet reads what is in view.
      const revisions = await postRevisions(
        db,
        [...shown, ...(named ? [named] : [])].map(({ postId }) => postId),
      );
      return {
        asking: { deliveries: mine, total: clientId === null ? all.total : mine.length },
        today: shown.filter(({ dueAt }) => dueAt < to),
        days: byDay(
          shown.filter(({ dueAt }) => dueAt >= to),
          zone,
        ),
        named: named && ![...mine, ...shown].some(({ id }) => id === named.id) ? named : null,
        revisions,
      };
    },
    [date, from, to, end, clientId, deliveryId],
  );
  return read && { ...read, now };
}

/** What asks has its card; what was called off is in the log and with its post. */
const isShown = ({ state, asking: asks }: Delivery): boolean =>
  asks !== 1 && state !== 'cancelled' && state !== 'dropped';
