import { readSettings } from '../settings';
import type { World } from '../world';
import { briefOf } from './brief-of';
import { hasAnswers } from './has-answers';
import { pageHosts } from './page-hosts';
import type { PagesPort } from './pages-port';

/**
 * Makes what the browser has registered what the person has switched on and given access to. Pages that are open get the page script, or are told to
 * end it, at once; those that are opened later get what waits for a use of it, or, where something was answered before, the page script itself. `anew`: after an install or an update, when the scripts in open pages belong to a Tend that is gone.
 */
export const syncPages = (world: World, { anew = false } = {}): Promise<void> =>
  world.withLock('pages', () => sync(world, anew));

async function sync(world: World, anew: boolean): Promise<void> {
  const { pagesPort: port, specs } = world;
  if (!port) return;
  const settings = await readSettings(world);
  const registered = await port.registered();
  for (const spec of specs.values()) {
    if (!spec.page?.injects) continue;
    const hosts = await pageHosts(world, spec);
    const granted = settings.pages?.[spec.id]?.on ? await grantedOf(port, hosts) : [];
    const atOnce = await hasAnswers(world, spec.id);
    const before = registered.get(spec.id);
    const isSame = before?.matches.toSorted().join(' ') === granted.toSorted().join(' ');
    const isRight = isSame && before?.atOnce === atOnce;
    if (before && !isRight) await port.unregister(spec.id);
    if (before && granted.length === 0) await tellPages(world, spec.id, hosts);
    if (granted.length === 0) continue;
    if (!isRight) await port.register(spec.id, { matches: granted, atOnce });
    if (isSame && !anew) continue;
    for (const tab of await port.tabsAt(granted)) {
      if (anew) await port.sweep(tab);
      await port.inject(tab);
    }
  }
  for (const platform of registered.keys()) if (!specs.has(platform)) await port.unregister(platform);
}

async function grantedOf(port: PagesPort, hosts: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(hosts.map((host) => port.isGranted(host)));
  return hosts.filter((_, index) => granted[index]);
}

/** Sends what counts now to every open page of a platform: other functions, another chord, something taught, or the end. */
export async function tellPages(world: World, platform: string, hosts: readonly string[]): Promise<void> {
  const { pagesPort: port } = world;
  // Asked for no address at all, the browsers give every tab.
  if (!port || hosts.length === 0) return;
  const brief = await briefOf(world, platform);
  for (const tab of await port.tabsAt(hosts)) await port.command(tab, { tendPage: 'brief', brief });
}
