import type { Attempt } from '@/lib/domain/attempt';
import type { World } from './world';

const DAY_MS = 24 * 60 * 60_000;

/**
 * From when on an account's next post fits into `max` within 24 hours again, epoch ms; null where it fits now. Counts what may be there:
 * attempts that were refused or found absent don't count, nor do the further parts of a thread.
 */
export async function pacedUntil(
  { outbox, clock }: Pick<World, 'outbox' | 'clock'>,
  accountId: string,
  max: number,
): Promise<number | null> {
  const sent = await outbox.attempts
    .where('[accountId+startedAt]')
    .between([accountId, clock.now() - DAY_MS], [accountId, Infinity])
    .toArray();
  const posts = sent.filter(mayBeThere);
  const oldest = posts[posts.length - max];
  return oldest === undefined ? null : oldest.startedAt + DAY_MS;
}

const mayBeThere = ({ outcome, part = 0 }: Attempt): boolean =>
  part === 0 && outcome !== 'refused' && outcome !== 'found-absent';
