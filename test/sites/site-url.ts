import { seedNumber, siteId, SITES, type Site } from './server/site-ids.ts';
import type { AccountId } from './server/people.ts';

/** How a practice page is to be. Each is chosen anew with every `siteUrl`; the app takes them out of the address at once. */
export interface SiteOptions {
  /** Where; without it the home feed. */
  readonly path?: string;
  /** A seed of `seeds.ts` by name: the page of that post, or of the post above that comment. */
  readonly post?: string;
  readonly lang?: 'en' | 'de' | 'fr' | 'es' | 'ja' | 'ar';
  readonly account?: AccountId | 'none';
  readonly markup?: 'newer' | 'older';
  /** Milliseconds until the feed is drawn, and as long again until each reply box is. */
  readonly slow?: number;
  /** How many posts the home feed has. */
  readonly feed?: number;
  /** The feed holds a dozen nodes that show other posts as one scrolls. */
  readonly recycle?: boolean;
  /** Facebook: as whom one comments; `person` is Inês Duarte, who looks after both clients. */
  readonly as?: 'page' | 'person';
}

/** The address of a practice page. */
export function siteUrl(site: Site, options: SiteOptions = {}): string {
  const { path, post, ...rest } = options;
  const url = new URL(
    path ?? (post === undefined ? '/' : `/__post/${siteId(site, seedNumber(post))}`),
    `https://${SITES[site]}`,
  );
  url.searchParams.set('practice', '1');
  for (const [name, value] of Object.entries(rest)) url.searchParams.set(name, String(value));
  return url.href;
}
