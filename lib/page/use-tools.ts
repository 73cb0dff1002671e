import type { PagePorts } from './page-ports';
import type { PageTools } from './page-tools';

/** What isn't needed before a reply box was used; null where it can't be injected. */
export async function useTools(ask: PagePorts['ask']): Promise<PageTools | null> {
  if (!globalThis.tendTools) await ask('page.tools', {});
  return globalThis.tendTools ?? null;
}
