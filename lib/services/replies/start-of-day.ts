import { systemZone } from '@/lib/schedule/system-zone';
import { isZone, toInstant, toWall } from '@/lib/schedule/zoned-time';

/** When today began in a zone, epoch ms; in this computer's zone where that one is unknown. */
export function startOfDay(now: number, zone: string): number {
  const known = isZone(zone) ? zone : systemZone();
  const day = toWall(now, known).slice(0, 10);
  return toInstant({ wall: `${day}T00:00`, zone: known, disambiguation: 'earlier' });
}
