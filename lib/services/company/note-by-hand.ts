import { ok } from '@/lib/domain/result';
import type { In, Out } from '@/lib/messaging/protocol';
import type { World } from '../world';
import { noteObservations } from './note-observations';

/** Stores what the person says that a place shows. */
export async function noteByHand(
  world: World,
  { accountId, field, lines }: In<'observation.note'>,
): Promise<Out<'observation.note'>> {
  const noted = await noteObservations(world, accountId, [{ field, lines }], {
    how: 'hand',
    page: '',
    url: '',
  });
  return noted.ok ? ok(null) : noted;
}
