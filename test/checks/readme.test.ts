import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './builds';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

it.each(
  Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] }).filter(
    (name) => !name.startsWith('@types/'),
  ),
)('the README says why %s is there', (name) => {
  const lines = readme.slice(readme.indexOf('## Dependencies')).split('\n');
  expect(
    lines.some(
      (line) =>
        line.startsWith('|') &&
        new RegExp(`(?:^|[\\s|])${name.replaceAll('/', '\\/')}(?:[\\s,|]|$)`).test(line),
    ),
  ).toBe(true);
});

it('versions are exact', () => {
  for (const version of Object.values({
    ...manifest['dependencies'],
    ...manifest['devDependencies'],
    ...manifest['optionalDependencies'],
  })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  }
});

it('links and pictures lead somewhere', () => {
  for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
    expect(existsSync(path.join(root, target)), target).toBe(true);
});
