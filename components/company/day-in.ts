import { systemZone } from '@/lib/schedule/system-zone';
import { isZone, toWall } from '@/lib/schedule/zoned-time';

/** The calendar day, `YYYY-MM-DD`, that it is at an instant (epoch ms) in a zone; by this computer's clock where the zone is unknown. */
export const dayIn = (zone: string, instant: number): string =>
  toWall(instant, isZone(zone) ? zone : systemZone()).slice(0, 10);
