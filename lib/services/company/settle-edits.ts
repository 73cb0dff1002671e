import type { ProfileEdit, ProfileValue } from '@/lib/domain/company';
import { touched } from '../stamps';
import type { World } from '../world';
import { sameValue, valueOf } from './same-value';

/** After so long, in ms, no request that was cut off can still be carried out. */
const OVER_MS = 180_000;

/**
 * Finds out, from what stands in a profile now, what came of the edits that were cut off: a browser that was killed, an answer that never came. What shows is
 * what was done; one that came to nothing is deleted once it can't come any more.
 */
export async function settleEdits(
  world: World,
  accountId: string,
  values: readonly ProfileValue[],
): Promise<void> {
  const { profileEdits } = world.outbox;
  const edits = await profileEdits
    .where('[accountId+at]')
    .between([accountId, -Infinity], [accountId, Infinity])
    .filter(({ open }) => open === 1)
    .toArray();
  for (const edit of edits) {
    const isUntouched = edit.before.every((was) => sameValue(valueOf(values, was.field), was));
    if (!isUntouched) await profileEdits.put(closed(edit, values, await touched(world)));
    else if (world.clock.now() - edit.at > OVER_MS) await profileEdits.delete(edit.id);
  }
}

/** An edit whose outcome was read: what it wrote is what stands there now. */
export function closed(
  { open: _open, ...edit }: ProfileEdit,
  values: readonly ProfileValue[],
  stamps: Pick<ProfileEdit, 'updatedAt' | 'deletedAt' | 'origin'>,
): ProfileEdit {
  const after = edit.before.map((was) => valueOf(values, was.field) ?? was);
  return { ...edit, ...stamps, after };
}
