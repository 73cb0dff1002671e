import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, root, SHIPPED } from './builds';

/** The list of the architecture. What isn't here is never asked for. */
const ALLOWED = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'scripting',
  'activeTab',
  'contextMenus',
  'notifications',
  'sidePanel',
];
const ALLOWED_OPTIONAL = ['identity', 'downloads', 'tabGroups', 'power'];

/** The call that needs a permission; each one that is asked for must be used. */
const USED_AS: Readonly<Record<string, RegExp>> = {
  storage: /browser\.storage\./,
  unlimitedStorage: /openDb/,
  alarms: /browser\.alarms\./,
  scripting: /browser\.scripting\./,
  activeTab: /browser\.scripting\.executeScript/,
  contextMenus: /browser\.contextMenus\./,
  notifications: /browser\.notifications\./,
  sidePanel: /sidePanel/,
  downloads: /browser\.downloads\./,
  identity: /browser\.identity\./,
};

const source = globSync('lib/{browser,db}/**/*.ts', { cwd: root })
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

describe.each(SHIPPED)('%s', (build) => {
  const manifest = readManifest(build);

  it('asks for permissions of the list only, and uses each of them', () => {
    expect(ALLOWED).toEqual(expect.arrayContaining([...(manifest.permissions ?? [])]));
    for (const permission of manifest.permissions ?? [])
      expect(source, permission).toMatch(USED_AS[permission] ?? /never/);
  });

  it('asks for optional permissions of the list only', () => {
    expect(ALLOWED_OPTIONAL).toEqual(expect.arrayContaining([...(manifest.optional_permissions ?? [])]));
    for (const permission of manifest.optional_permissions ?? [])
      expect(source, permission).toMatch(USED_AS[permission] ?? /never/);
    for (const host of manifest.optional_host_permissions ?? []) expect(host).toMatch(/^https:\/\//);
    expect(manifest.optional_host_permissions).not.toEqual([]);
  });

  it('has no standing access to any page', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('forbids remote code, inline code and framing', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    const directives = new Map(
      policy.split(';').map((part) => [part.trim().split(' ')[0], part.trim().split(' ').slice(1)]),
    );
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-|http:/);
  });
});

it('Firefox is told what is transmitted', () => {
  const consent =
    readManifest('firefox-mv3').browser_specific_settings?.gecko?.data_collection_permissions?.required;
  expect(consent).toEqual(expect.arrayContaining(['authenticationInfo', 'personalCommunications']));
});
