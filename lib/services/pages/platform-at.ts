import type { PlatformSpec } from '@/lib/domain/platform';
import { readSettings } from '../settings';
import type { World } from '../world';
import { isAt, pageHosts } from './page-hosts';

/** The platform whose page an address is; null where it is none. */
export async function platformAt(world: World, url: string): Promise<PlatformSpec | null> {
  if (!URL.canParse(url)) return null;
  const all = [...world.specs.values()].sort((a, b) => needsLook(a) - needsLook(b));
  for (const spec of all) {
    const hosts = await pageHosts(world, spec);
    if (hosts.some((pattern) => isAt(url, pattern))) return spec;
  }
  return null;
}

/** Every request of a page asks for its platform: what needs no look into the library goes first. */
const needsLook = ({ page }: PlatformSpec): number => Number(page?.hosts === 'account-servers');

/** Its id where the person switched it on and it isn't one that forbids it; else null. */
export async function servedPlatformAt(world: World, url: string): Promise<string | null> {
  const spec = await platformAt(world, url);
  if (!spec?.page?.injects) return null;
  const { pages } = await readSettings(world);
  return pages?.[spec.id]?.on ? spec.id : null;
}
