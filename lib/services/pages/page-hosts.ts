import type { PlatformSpec } from '@/lib/domain/platform';
import type { World } from '../world';

/** Match patterns of a platform's pages: its own, or those of the servers that accounts are at. Empty where it has none. */
export async function pageHosts(
  { library }: Pick<World, 'library'>,
  spec: PlatformSpec,
): Promise<readonly string[]> {
  const { page } = spec;
  if (!page) return [];
  if (page.hosts !== 'account-servers') return page.hosts;
  const accounts = await library.accounts.toArray();
  const servers = accounts
    .filter(({ platform, deletedAt }) => platform === spec.id && deletedAt === null)
    .map(({ server }) => `https://${new URL(server).hostname}/*`);
  return [...new Set(servers)].sort();
}

/** Whether an address is one of such a pattern: `https://host/*`, or `https://*.host/*`, which is the host as well. */
export function isAt(url: string, pattern: string): boolean {
  const { protocol, hostname } = new URL(url);
  const wanted = /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  if (protocol !== 'https:' || wanted === '') return false;
  if (!wanted.startsWith('*.')) return hostname === wanted;
  return hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1));
}
