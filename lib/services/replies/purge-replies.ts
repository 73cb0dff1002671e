import { rowFault } from '@/lib/db/rows/row-fault';
import type { World } from '../world';
import { rememberSince } from './remember-since';
import { answersOf } from './shelf-of';

/**
 * Removes for good what was remembered of strangers for longer than the person wants, and answers that can't be read, which would otherwise stay for
 * ever. Gives how many went.
 */
export async function purgeReplies(world: World): Promise<number> {
  const { answers } = world.library;
  const old = await answers
    .where('at')
    .below(await rememberSince(world))
    .delete();
  const damaged = await answers.filter((row) => rowFault('answers', row) !== null).primaryKeys();
  await answers.bulkDelete(damaged);
  answersOf(world).forget();
  return old + damaged.length;
}
