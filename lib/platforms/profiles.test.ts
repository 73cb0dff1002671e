import { describe, expect, it } from 'vitest';
import { FIELD_IDS } from '@/lib/domain/company';
import type { Candidate, Reading } from '@/lib/domain/page-data';
import type { ProfileData } from '@/lib/domain/profile-data';
import { profiles } from './profiles';
import { specs } from './specs';

const files = import.meta.glob<ProfileData>('./*/profile.ts', { eager: true, import: 'default' });

const LANGS = ['ar', 'de', 'en', 'es', 'fr', 'ja'];

/** Accounts that an address is filled in with: the first whose handle the platform takes. */
const HANDLES = ['casaluz', 'company/casa-luz', '12345678901234567'];
const BY_API: Readonly<Record<string, string>> = {
  bluesky: 'casaluz.bsky.social',
  mastodon: 'casaluz@social.example',
};

function handleOf(platform: string): string {
  const pattern = specs.get(platform)?.page?.handles?.pattern;
  return BY_API[platform] ?? HANDLES.find((one) => pattern?.test(one)) ?? '';
}

/** Everything in the data that describes an element. */
function candidatesIn(value: unknown): readonly (Candidate & Partial<Reading>)[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'css' in value && 'seen' in value ? [value as Candidate] : [];
  return [...own, ...Object.values(value).flatMap(candidatesIn)];
}

it('knows profiles of a number on Facebook', () => {
  const paths = profiles.get('facebook')?.pages.map(({ id, path }) => [id, new RegExp(path, 'u')] as const);
  const at = (path: string): unknown => {
    const [id, match] =
      paths?.map(([one, of]) => [one, of.exec(path)] as const).find(([, found]) => found) ?? [];
    return [id, match?.groups?.['handle']];
  };
  expect(at('/profile.php?id=100064123456789')).toEqual(['profile', '100064123456789']);
  expect(at('/profile.php?id=100064123456789&sk=directory_links')).toEqual([
    'directory_links',
    '100064123456789',
  ]);
  expect(at('/profile.php?id=100064123456789&sk=friends')).toEqual([undefined, undefined]);
  expect(at('/groups/lisboa')).toEqual([undefined, undefined]);
});

it('there is a profile for each platform, in its own folder', () => {
  for (const [file, { platform }] of Object.entries(files)) expect(file).toBe(`./${platform}/profile.ts`);
  expect([...profiles.keys()].sort()).toEqual([...specs.keys()].sort());
});

describe.each([...profiles])('%s', (platform, data) => {
  const all = candidatesIn(data.pages);
  const today = new Date(Date.now() + 14 * 3_600_000).toISOString();

  it('names fields and pages once, and limits them with dated sources', () => {
    const fields = data.fields.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(FIELD_IDS).toEqual(expect.arrayContaining(fields));
    const ids = data.pages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { max, source, checkedAt } of data.fields.flatMap(({ limits }) => limits)) {
      expect(Number.isInteger(max) && max > 0).toBe(true);
      expect(new URL(source).protocol).toBe('https:');
      expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(checkedAt <= today).toBe(true);
    }
  });

  it('places only fields that it has, each once a page, and none that is fixed under a control', () => {
    for (const page of data.pages) {
      const placed = page.fields.map(({ field }) => field);
      expect(new Set(placed).size).toBe(placed.length);
      for (const { field, control } of page.fields) {
        const known = data.fields.find((one) => one.field === field);
        expect(known, field).toBeDefined();
        if (control) expect(known?.fixed ?? false).toBe(false);
      }
      if (page.kind === 'shows') expect(page.fields.some(({ control }) => control)).toBe(false);
      if (page.fields.some(({ control }) => control)) expect(page.save.length).toBeGreaterThan(0);
    }
  });

  it('describes what its hands may touch, and nothing else', () => {
    const controls = data.pages.flatMap(({ fields }) => fields.flatMap(({ control }) => control ?? []));
    expect(controls.length > 0).toBe(data.hands === 'page');
    if (data.hands === 'copy') expect(all).toEqual([]);
    expect(data.hands === 'copy').toBe(specs.get(platform)?.page?.injects === false);
  });

  it('has pages whose paths match their own addresses, and say whose they are', () => {
    const handle = handleOf(platform);
    for (const { path, address } of data.pages) {
      const filled = address.replace('{server}', 'https://social.example').replace('{handle}', handle);
      expect(filled).not.toContain('{');
      const { protocol, pathname, search, hash } = new URL(filled);
      expect(protocol).toBe('https:');
      const found = new RegExp(path, 'u').exec(decodeURI(pathname + search + hash));
      expect(found, address).not.toBeNull();
      if (address.includes('{handle}')) expect(found?.groups?.['handle']).toBe(handle);
      expect(new RegExp(path, 'u').test('/')).toBe(false);
    }
  });

  it('dates each description, and leans on no words outside of its labels', () => {
    expect(data.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.version <= today).toBe(true);
    for (const { css, seen, match } of all) {
      expect(seen, css).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(seen <= data.version, css).toBe(true);
      expect(css).not.toMatch(/\[(?:aria-label|aria-placeholder|placeholder|title|alt)[*^|~$]?=/);
      if (match !== undefined) expect(new RegExp(`${match}|`).exec('')).toHaveLength(2);
    }
    const used = new Set(all.flatMap(({ label }) => label ?? []));
    if (used.size > 0) expect(Object.keys(data.labels).sort()).toEqual(LANGS);
    for (const names of Object.values(data.labels)) {
      expect(new Set(Object.keys(names))).toEqual(used);
      for (const name of Object.values(names).flat())
        expect(name).toBe(name.normalize('NFKC').toLowerCase().trim());
    }
  });
});
