import type { PlatformId } from '@/lib/domain/platform';
import { readSettings } from '../settings';
import type { World } from '../world';

/** Keeps which client the person chose last on a platform. No decision that one machine would take from another: the row's time stays. */
export async function rememberChoice(world: World, platform: PlatformId, clientId: string): Promise<void> {
  const { library } = world;
  const { lastClients } = await readSettings(world);
  if (lastClients?.[platform] === clientId) return;
  await library.transaction('rw', library.settings, async () => {
    const before = await readSettings(world);
    await library.settings.put({ ...before, lastClients: { ...before.lastClients, [platform]: clientId } });
  });
}
