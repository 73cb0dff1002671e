import { statSync } from 'node:fs';
import path from 'node:path';
import { buildDir, filesOf, IN_PAGES, loadedBy, SHIPPED } from '../checks/builds.ts';
import type { Figure } from './figure.ts';

/** Minified bytes of everything that each page and the background load. */
export async function bundleSizes(): Promise<Figure[]> {
  return SHIPPED.flatMap((build) => {
    const entries = filesOf(build).filter((file) => /^(?:[\w-]+\.html|background\.js)$/.test(file));
    const inPages = {
      figure: build.startsWith('chrome') ? 'page_script_kb' : 'page_script_firefox_kb',
      value: Math.round(statSync(path.join(buildDir(build), 'page.js')).size / 10) / 100,
      unit: 'kB',
    };
    const pages = entries.map((entry) => {
      // The background names what it has injected; it doesn't load it.
      const files = [...loadedBy(build, entry)].filter((file) => !IN_PAGES.some((script) => script === file));
      const bytes = files.reduce((sum, file) => sum + statSync(path.join(buildDir(build), file)).size, 0);
      return {
        figure: `bundle_${build}_${path.parse(entry).name}`,
        value: Math.round(bytes / 100) / 10,
        unit: 'kB',
      };
    });
    return [...pages, inPages];
  });
}
