import { createHash } from 'node:crypto';
import path from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

/** Class names as each site's own: those that are hashed there are hashed here. Mastodon's and LinkedIn's older ones are plain sheets. */
const HASHED: Readonly<Record<string, (hash: string) => string>> = {
  x: (hash) => `css-${hash.slice(0, 6)}`,
  bluesky: (hash) => `css-${hash.slice(0, 6)}`,
  linkedin: (hash) => `_${hash.slice(0, 8)}`,
};

function hashedName(name: string, file: string): string {
  const folder = path.basename(path.dirname(file.split('?')[0] ?? file));
  const hash = createHash('sha256').update(`${folder}/${name}`).digest('hex');
  return (HASHED[folder] ?? ((digits: string) => `x${BigInt(`0x${digits.slice(0, 9)}`).toString(36)}`))(hash);
}

/** TipTap 2 is installed as `tiptap2-*`; what these import of `@tiptap/*` must be theirs, not version 3. */
function tiptapTwo(): Plugin {
  return {
    name: 'tiptap-2',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || !importer.includes('/tiptap2-') || !source.startsWith('@tiptap/'))
        return null;
      return this.resolve(source.replace('@tiptap/', 'tiptap2-'), importer, { skipSelf: true });
    },
  };
}

/** One entry per site: `assets/<site>.js`. */
export function sitesConfig(root: string, sites: readonly string[], outDir: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [tiptapTwo()],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    css: { modules: { generateScopedName: hashedName } },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: 'manifest.json',
      target: 'es2024',
      chunkSizeWarningLimit: 2_000,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(sites.map((site) => [site, path.join(root, 'app', site, 'main.tsx')])),
        output: { entryFileNames: 'assets/[name].js' },
      },
    },
  };
}
