import type { Client } from '@/lib/domain/client';
import { systemZone } from '@/lib/schedule/system-zone';
import { isZone, toInstant, toWall } from '@/lib/schedule/zoned-time';

/** Which day (`YYYY-MM-DD`) it is for a client at an instant (epoch ms); by this computer's zone where the client's is unknown. */
export const dayOf = ({ zone }: Pick<Client, 'zone'>, at: number): string =>
  toWall(at, isZone(zone) ? zone : systemZone()).slice(0, 10);

/** When a day of a client begins, epoch ms. */
export const dayStart = ({ zone }: Pick<Client, 'zone'>, day: string): number =>
  toInstant({
    wall: `${day}T00:00`,
    zone: isZone(zone) ? zone : systemZone(),
    disambiguation: 'earlier',
  });
