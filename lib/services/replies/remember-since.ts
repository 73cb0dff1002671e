import { DEFAULT_REMEMBER_DAYS } from '@/lib/domain/page-switch';
import { readSettings } from '../settings';
import type { World } from '../world';

const DAY_MS = 24 * 60 * 60_000;

/** Epoch ms before which nothing of strangers is remembered. */
export async function rememberSince(world: World): Promise<number> {
  const { rememberDays = DEFAULT_REMEMBER_DAYS } = await readSettings(world);
  return world.clock.now() - rememberDays * DAY_MS;
}
