import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '@/lib/platforms/profiles';
import { specs } from '@/lib/platforms/specs';
import { buildDir, filesOf, IN_PAGES, loadedBy, SHIPPED } from './builds';

/** Minified bytes, of everything that is loaded at once or later (1 kB = 1,000 bytes). */
const POPUP = 420_000;
const PAGE = 900_000;
/**
 * What only the studio's Company page loads, when it is first shown: the telephone numbers of every country alone are 118 kB, and a person who never opens it
 * never loads them. Apart from `PAGE`, so that neither can grow in the other's room.
 */
const COMPANY = 320_000;
const OF_COMPANY = /(?:^|\/)(?:company|page-company-files)-[\w-]+\.(?:js|css)$/;
const CONTENT_SCRIPT = 20_000;
/** In every page of a platform, together with the addresses of its profiles. */
const STARTER = 4_000;
/** Loaded in a page when it is first used there. */
const PALETTE = 300_000;

const total = (build: string, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + statSync(path.join(buildDir(build), file)).size, 0);

describe.each(SHIPPED)('%s', (build) => {
  const pages = filesOf(build).filter((file) => /^[\w-]+\.html$/.test(file));

  it('has its pages', () => {
    expect(pages).toEqual(expect.arrayContaining(['popup.html', 'studio.html']));
  });

  it.each(pages)('%s stays within its budget', (page) => {
    const files = loadedBy(build, page, page === 'studio.html' ? OF_COMPANY : null);
    expect(files.size).toBeGreaterThan(1);
    expect(total(build, files)).toBeLessThanOrEqual(page === 'popup.html' ? POPUP : PAGE);
  });

  it("studio.html's Company page stays within its own", () => {
    const without = loadedBy(build, 'studio.html', OF_COMPANY);
    const company = loadedBy(build, 'studio.html').difference(without);
    expect([...company].filter((file) => OF_COMPANY.test(file)).length).toBeGreaterThan(1);
    expect(total(build, company)).toBeLessThanOrEqual(COMPANY);
  });

  it.each(IN_PAGES)('%s, which runs in pages, stays within its own', (file) => {
    const budget = file === 'palette.js' ? PALETTE : CONTENT_SCRIPT;
    expect(total(build, [file])).toBeLessThanOrEqual(budget);
  });

  it('of what waits in every page, too; its addresses are its own platform’s', () => {
    const addresses = filesOf(build).filter((file) => file.startsWith('page-at-'));
    const injects = [...specs.values()].filter(({ page }) => page?.injects).map(({ id }) => id);
    expect(addresses.toSorted()).toEqual(injects.map((id) => `page-at-${id}.js`).toSorted());
    expect(addresses).toContain('page-at-x.js');
    for (const file of addresses) {
      expect(total(build, [file, 'page-starter.js']), file).toBeLessThanOrEqual(STARTER);
      const paths = profiles.get(file.slice('page-at-'.length, -'.js'.length))?.pages ?? [];
      expect(paths.length, file).toBeGreaterThan(0);
      const written = readFileSync(path.join(buildDir(build), file), 'utf8');
      for (const { path: source } of paths) expect(written).toContain(new RegExp(source, 'u').source);
    }
  });

  it('has no content script that would tell the page of itself', () => {
    expect(filesOf(build).filter((name) => name.startsWith('content-scripts/'))).toEqual([]);
    for (const file of IN_PAGES)
      expect(readFileSync(path.join(buildDir(build), file), 'utf8')).not.toContain('content-script-started');
  });
});
