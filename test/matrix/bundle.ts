import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { selfContained } from '../../scripts/self-contained.ts';
import { SMALLEST } from '../../scripts/smallest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const here = import.meta.dirname;
const sites = path.join(root, 'test/sites/package.json');

/** The pages' packages are those of test/sites. */
const fromSites: Plugin = {
  name: 'matrix:from-sites',
  enforce: 'pre',
  resolveId(source, importer, options) {
    const isBare = /^[@\w]/.test(source) && !path.isAbsolute(source);
    if (!isBare || !importer?.startsWith(path.join(here, 'pages'))) return null;
    return this.resolve(source, sites, { ...options, skipSelf: true });
  },
};

/** Within version 2 the names of TipTap mean version 2. */
const VERSION_2 = [{ find: /^@tiptap\/(core|pm|suggestion|extension-[\w-]+)/, replacement: 'tiptap2-$1' }];

const common = (outDir: string): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  build: { outDir, emptyOutDir: false, minify: false, target: 'esnext' },
});

async function bundle(outDir: string, entries: readonly string[], alias: typeof VERSION_2): Promise<void> {
  const config = common(outDir);
  await build({
    ...config,
    plugins: [fromSites],
    resolve: { alias },
    build: {
      ...config.build,
      rollupOptions: {
        input: Object.fromEntries(entries.map((name) => [name, path.join(here, 'pages', `${name}.js`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

/** Pages made with TipTap 2. */
const OF_VERSION_2 = ['tiptap2', 'files'];

/** Bundles the page scripts of `pages/` into `outDir`. */
export async function bundlePages(outDir: string, names: readonly string[]): Promise<void> {
  const isOld = (name: string): boolean => OF_VERSION_2.includes(name);
  await bundle(
    outDir,
    names.filter((name) => !isOld(name)),
    [],
  );
  await bundle(outDir, names.filter(isOld), VERSION_2);
}

const SCRIPTS = {
  'background.js': 'test/matrix/extension/background.ts',
  'content.js': 'test/matrix/extension/content.ts',
} as const;

/**
 * Builds the small extension that drives Tend's own insertion code: it is the shipped code of `lib/editors`, `lib/page` and
 * `lib/browser/page-world.ts`, made smaller in the same way.
 */
export async function buildExtension(outDir: string, browser: 'chromium' | 'firefox'): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const [file, entry] of Object.entries(SCRIPTS)) {
    const config = common(outDir);
    await build({
      ...config,
      plugins: [selfContained()],
      resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
      build: {
        ...config.build,
        minify: 'terser',
        terserOptions: SMALLEST,
        lib: { entry: path.join(root, entry), formats: ['iife'], name: 'matrix', fileName: () => file },
      },
    });
  }
  const background =
    browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  const manifest = {
    manifest_version: 3,
    name: 'Insertion under test',
    version: '1',
    background,
    permissions: ['scripting'],
    host_permissions: ['http://localhost/*'],
    content_scripts: [{ matches: ['http://localhost/*'], js: ['content.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'matrix@tend.example' } },
  };
  await writeFile(path.join(outDir, 'manifest.json'), JSON.stringify(manifest, null, 2));
}
