import { describe, expect, it } from 'vitest';
import type { Candidate, PageData } from '@/lib/domain/page-data';
import { pages } from './pages';
import { specs } from './specs';

const pageFiles = import.meta.glob<PageData>('./*/page.ts', { eager: true, import: 'default' });

const LANGS = ['ar', 'de', 'en', 'es', 'fr', 'ja'];

/** Class names that a build makes: Atomic CSS (`css-1dbjc4n`, `r-1loqt21`, `x1lliihq`), hashes, Instagram's `_a9zj`. */
const HASHED =
  /\.(?:css-|r-)[\w-]+|\.x[a-z\d]{5,8}\b|\._[a-z\d]{4,}\b|\.[a-z]*(?=[a-z\d]{6,}\b)(?=[a-z\d]*\d[a-z\d]*\d)[a-z\d]+\b/;

/** Everything in the data that describes an element. */
function candidatesIn(
  value: unknown,
): readonly (Candidate & { readonly from?: string; readonly match?: string })[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'css' in value && 'seen' in value ? [value as Candidate] : [];
  return [...own, ...Object.values(value).flatMap(candidatesIn)];
}

describe('what is known of pages', () => {
  it('is there for each platform into whose pages something may be put, and for no other', () => {
    const injected = [...specs.values()].filter(({ page }) => page?.injects).map(({ id }) => id);
    expect([...pages.keys()].sort()).toEqual(injected.sort());
  });

  it('lies in the folder of its platform', () => {
    for (const [file, { platform }] of Object.entries(pageFiles)) expect(file).toBe(`./${platform}/page.ts`);
  });

  it('has a practice page to be tried on', () => {
    const sites = Object.keys(import.meta.glob('../../test/sites/app/*/main.tsx'));
    for (const { platform, boxes } of pages.values())
      if (boxes.length > 0) expect(sites).toContain(`../../test/sites/app/${platform}/main.tsx`);
  });

  it('knows hashed classes from lasting ones', () => {
    for (const css of ['.css-1dbjc4n', '.r-1loqt21 a', 'div.x1lliihq', 'li._a9zj', '.a8c37x1j'])
      expect(css).toMatch(HASHED);
    for (const css of ['.public-DraftEditor-content', '.status__content__text', '.ProseMirror', '.tiptap'])
      expect(css).not.toMatch(HASHED);
  });
});

describe.each([...pages])('%s', (_, data) => {
  const all = candidatesIn(data);

  it('is dated, and so is each description', () => {
    expect(data.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // Time zones: a day that has begun somewhere isn't the future.
    const today = new Date(Date.now() + 14 * 3_600_000).toISOString();
    expect(data.version <= today).toBe(true);
    if (data.boxes.length > 0) expect(all.length).toBeGreaterThan(10);
    for (const { seen, css } of all) {
      expect(seen, css).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(seen <= data.version, css).toBe(true);
    }
  });

  it('leans on nothing that a build makes, and on no words outside of the labels', () => {
    for (const { css, not = '', holds = '', up = '' } of all) {
      for (const part of [css, not, holds, up]) expect(part).not.toMatch(HASHED);
      expect(css).not.toMatch(/\[(?:aria-label|aria-placeholder|placeholder|title|alt)[*^|~$]?=/);
    }
  });

  it('has labels in six languages, in lower case, each used', () => {
    const used = new Set(all.flatMap(({ label }) => label ?? []));
    if (used.size > 0) expect(Object.keys(data.labels).sort()).toEqual(LANGS);
    for (const names of Object.values(data.labels)) {
      expect(new Set(Object.keys(names))).toEqual(used);
      for (const name of Object.values(names).flat()) {
        expect(name).toBe(name.normalize('NFKC').toLowerCase().trim());
        expect(name).not.toBe('');
      }
    }
  });

  it('has more than one way to find what matters', () => {
    for (const box of data.boxes) {
      expect(box.box.length).toBeGreaterThan(1);
      expect(box.scope.length).toBeGreaterThan(1);
      expect(box.submit.length).toBeGreaterThan(1);
    }
    for (const { item, author, text, permalink } of data.items) {
      expect(item.length).toBeGreaterThan(1);
      expect(author.handle.length + author.name.length).toBeGreaterThan(1);
      expect(text.length).toBeGreaterThan(1);
      expect(permalink.length).toBeGreaterThan(0);
    }
  });

  it('reads with expressions of one group', () => {
    for (const { match } of all) {
      if (match === undefined) continue;
      expect(new RegExp(`${match}|`).exec('')).toHaveLength(2);
    }
  });
});
