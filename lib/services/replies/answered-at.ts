import type { Failure } from '@/lib/domain/failure';
import type { PlatformId } from '@/lib/domain/platform';
import { ok, type Result } from '@/lib/domain/result';
import type { PageProtocol } from '@/lib/messaging/page-protocol';
import type { World } from '../world';
import { rememberSince } from './remember-since';

/** Which posts and comments of this platform were answered through Tend, and when last. */
export async function answeredAt(
  world: World,
  { permalinks }: PageProtocol['page.answered']['in'],
  platform: PlatformId,
): Promise<Result<Record<string, number>, Failure>> {
  const since = await rememberSince(world);
  const rows = await world.library.answers
    .where('permalink')
    .anyOf(permalinks.filter((permalink) => permalink !== ''))
    .toArray();
  const found = new Map<string, number>();
  for (const row of rows) {
    if (row.sentAt === null || row.at < since || row.platform !== platform) continue;
    found.set(row.permalink, Math.max(found.get(row.permalink) ?? 0, row.sentAt));
  }
  return ok(Object.fromEntries(found));
}
