import { statSync } from 'node:fs';
import path from 'node:path';
import { buildDir, filesOf, IN_PAGES, loadedBy, SHIPPED } from '../checks/builds.ts';
import type { Figure } from './figure.ts';

/** Minified bytes of everything that each page and the background load. */
export async function bundleSizes(): Promise<Figure[]> {
  return SHIPPED.flatMap((build) => {
    const entries = filesOf(build).filter((file) => /^(?:[\w-]+\.html|background\.js)$/.test(file));
    const suffix = build.startsWith('chrome') ? 'kb' : 'firefox_kb';
    const kb = (file: string): number =>
      Math.round(statSync(path.join(buildDir(build), file)).size / 10) / 100;
    const inPages = [
      // What comes once the person uses a page, and what waits for that in every page.
      { figure: `page_script_${suffix}`, value: kb('page.js'), unit: 'kB' },
      { figure: `page_starter_${suffix}`, value: kb('page-starter.js') + kb('page-at-x.js'), unit: 'kB' },
    ];
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
    return [...pages, ...inPages];
  });
}
