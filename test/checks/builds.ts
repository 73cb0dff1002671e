import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The builds that people get. */
export const SHIPPED = ['chrome-mv3', 'firefox-mv3'] as const;

/** All that Tend ever runs in a network's page. */
export const IN_PAGES = [
  'page-starter.js',
  'page.js',
  'page-tools.js',
  'page-profile.js',
  'page-fill.js',
  'page-files.js',
  'palette.js',
] as const;

export const buildDir = (build: string): string => path.join(root, '.output', build);

export interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required?: readonly string[] } };
  };
}

export const readManifest = (build: string): Manifest =>
  JSON.parse(readFileSync(path.join(buildDir(build), 'manifest.json'), 'utf8')) as Manifest;

/** Every file of a build, relative to its folder. */
export const filesOf = (build: string): readonly string[] =>
  readdirSync(buildDir(build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(buildDir(build), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );

/**
 * Everything a page or script loads, also what it loads later: walks HTML, static and dynamic imports, and style sheets. Gives paths
 * relative to the build. `but`: files that are left out, with all that only they load.
 */
export function loadedBy(build: string, entry: string, but: RegExp | null = null): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || but?.test(file) || !existsSync(path.join(buildDir(build), file))) return;
    seen.add(file);
    const text = withoutDepsOf(readFileSync(path.join(buildDir(build), file), 'utf8'), but);
    for (const [, address = ''] of text.matchAll(/["'`(]([./\w-]+\.(?:js|css))["'`)]/g)) {
      const base = address.startsWith('/')
        ? '/'
        : address.startsWith('.')
          ? `/${path.posix.dirname(file)}`
          : '/';
      visit(path.posix.join(base, address).slice(1));
    }
  };
  visit(entry);
  return seen;
}

/** Vite names what a dynamic import needs in a list at the top of the file, by index; what only imports of `but` need is taken out. */
function withoutDepsOf(text: string, but: RegExp | null): string {
  const list = /m\.f=\[([^\]]*)\]/.exec(text)?.[1];
  if (!but || list === undefined) return text;
  const files = list.split(',');
  const [dropped, kept] = [new Set<string | undefined>(), new Set<string | undefined>()];
  for (const [, target = '', indices = ''] of text.matchAll(
    /import\(["'`]([^"'`]+)["'`]\)[^[]*?__vite__mapDeps\(\[([\d,]*)\]\)/g,
  ))
    for (const index of indices.split(',')) (but.test(target) ? dropped : kept).add(files[Number(index)]);
  return text.replace(list, files.filter((file) => kept.has(file) || !dropped.has(file)).join());
}
