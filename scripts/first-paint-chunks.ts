import type { WxtHooks } from 'wxt';

type ExtendConfig = NonNullable<WxtHooks['vite:build:extendConfig']>;
type ModuleInfo = (id: string) => { readonly importedIds: readonly string[] } | null;

/**
 * Puts what the popup loads into four files in place of some thirty: left alone, the bundler makes a file for each combination of pages
 * that share a module, and in Chromium 156 they cost more time than what is in them. `base`: for the first paint, and what the background
 * needs, so that it never loads React. `pages`: React and what the popup shares with the other pages.
 */
export const firstPaintChunks: ExtendConfig = (entrypoints, config) => {
  if (!entrypoints.some(({ name }) => name === 'popup')) return;
  let base: ReadonlySet<string> | null = null;
  let pages: ReadonlySet<string> = new Set();
  config.build = {
    ...config.build,
    rollupOptions: {
      ...config.build?.rollupOptions,
      output: {
        ...config.build?.rollupOptions?.output,
        manualChunks(id, { getModuleInfo, getModuleIds }) {
          if (base === null) {
            const reached = (entry: string): ReadonlySet<string> =>
              reachedFrom([...getModuleIds()], entry, getModuleInfo);
            pages = reached('/entrypoints/popup/app.tsx');
            base = reached('/entrypoints/popup/main.ts').union(
              pages.intersection(reached('/entrypoints/background.ts')),
            );
          }
          if (isPopupsOwn(id)) return undefined;
          if (base.has(id) || id.includes('virtual:wxt-plugins') || id.includes('virtual:wxt-html-plugins'))
            return 'base';
          return pages.has(id) ? 'pages' : undefined;
        },
      },
    },
  };
};

/** What no other page loads. Its ports aren't among it: the files that the popup loads later need them, too. */
const isPopupsOwn = (id: string): boolean =>
  /\/(entrypoints|components)\/popup\//.test(id) && !id.endsWith('/popup-ports.ts');

/** Everything that is loaded before the first line of an entrypoint runs; what it imports later is not among it. */
function reachedFrom(all: readonly string[], entry: string, getModuleInfo: ModuleInfo): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = all.filter((id) => id.endsWith(entry));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}
