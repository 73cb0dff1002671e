import path from 'node:path';
import { runnerImport } from 'vite';
import type { WxtHooks } from 'wxt';
import type { PlatformSpec } from '../lib/domain/platform';
import type { ProfileData } from '../lib/domain/profile-data';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What runs before the starter in a platform's pages: at which addresses the page script is needed at once, its own platform's and no other's. */
export const profileAddresses: WxtHooks['build:publicAssets'] = async (_, files) => {
  const { specs } = await load<{ specs: ReadonlyMap<string, PlatformSpec> }>('specs');
  const { profiles } = await load<{ profiles: ReadonlyMap<string, ProfileData> }>('profiles');
  for (const [id, { page }] of specs) {
    if (!page?.injects) continue;
    const paths = new Set(profiles.get(id)?.pages.map((one) => one.path));
    const at = new RegExp([...paths].join('|') || '(?!)', 'u');
    files.push({ relativeDest: `page-at-${id}.js`, contents: `globalThis.tendAt=${at};\n` });
  }
};

/** A registry of `lib/platforms`, which is written for the bundler. */
async function load<T>(name: string): Promise<T> {
  const { module } = await runnerImport<T>(path.join(ROOT, `lib/platforms/${name}.ts`), {
    configFile: false,
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    logLevel: 'error',
  });
  return module;
}
