import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './builds';

const HERE = 'test/e2e/chromium/hostile.spec.ts';
const FILES: Readonly<Record<string, string>> = {
  'own-pages.spec.ts': 'test/e2e/chromium/own-pages.spec.ts',
  'palette-ways.spec.ts': 'test/e2e/chromium/palette-ways.spec.ts',
};

const rows = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('"'));

it.each(rows)('a test that SECURITY.md names is there: %s', (row) => {
  const named = row.split('|').at(-2) ?? '';
  // One file after the other, each with the titles that stand behind it.
  for (const part of named.split(/(?=`[^`]+\.ts`)/)) {
    const [, file] = /`([^`]+\.ts)`/.exec(part) ?? [];
    const source = readFileSync(path.join(root, file ? (FILES[file] ?? file) : HERE), 'utf8');
    // Titles that are made of a table are there in two parts.
    for (const [, title = ''] of part.matchAll(/"([^"]+)"/g))
      for (const half of title.split(/: |, /)) expect(source).toContain(half);
  }
});
