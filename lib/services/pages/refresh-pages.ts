import type { World } from '../world';
import { pageHosts } from './page-hosts';
import { syncPages, tellPages } from './sync-pages';

/** After the person changed what Tend may do in pages: scripts are registered or not, and open pages do at once what counts now. */
export async function refreshPages(world: World): Promise<void> {
  await syncPages(world);
  for (const spec of world.specs.values())
    if (spec.page?.injects) await tellPages(world, spec.id, await pageHosts(world, spec));
}
