import type { WxtHooks } from 'wxt';

type ExtendConfig = NonNullable<WxtHooks['vite:build:extendConfig']>;
type ModuleInfo = (id: string) => { readonly importedIds: readonly string[] } | null;

/**
 * Puts what the popup needs for its first paint into three files in place of some thirty: left alone, the bundler makes a file for each
 * combination of pages that share a module, and in Chromium 156 each file costs about 3 ms before the popup can be used. `base` holds what
 * the background needs, too, so that it never loads React.
 */
export const firstPaintChunks: ExtendConfig = (entrypoints, config) => {
  if (!entrypoints.some(({ name }) => name === 'popup')) return;
  let reached: { readonly popup: ReadonlySet<string>; readonly background: ReadonlySet<string> } | null =
    null;
  config.build = {
    ...config.build,
    rollupOptions: {
      ...config.build?.rollupOptions,
      output: {
        ...config.build?.rollupOptions?.output,
        manualChunks(id, { getModuleInfo, getModuleIds }) {
          const all = [...getModuleIds()];
          reached ??= {
            popup: reachedFrom(all, '/entrypoints/popup/main.tsx', getModuleInfo),
            background: reachedFrom(all, '/entrypoints/background.ts', getModuleInfo),
          };
          if (id.includes('virtual:wxt-') && id.includes('plugins')) return 'base';
          if (!reached.popup.has(id) || isPopupsOwn(id)) return undefined;
          return reached.background.has(id) ? 'base' : 'pages';
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
