import type { Handler } from '../../servers/tls-front.ts';
import { buildSites } from '../build-sites.ts';
import { readBuild } from './read-build.ts';
import { siteHandler } from './site-handler.ts';
import { SITES, type Site } from './site-ids.ts';
import { SiteItems } from './site-items.ts';
import { SiteProfiles } from './site-profiles.ts';

/** The practice pages: a handler for each host. Builds them first where their sources have changed. */
export async function startSites(): Promise<ReadonlyMap<string, Handler>> {
  const build = await readBuild(await buildSites());
  const startedAt = Date.now();
  return new Map(
    (Object.keys(SITES) as Site[]).map((site) => [
      SITES[site],
      siteHandler(site, build, { items: new SiteItems(site, startedAt), profiles: new SiteProfiles(site) }),
    ]),
  );
}
