import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDir, filesOf, SHIPPED } from './builds';

/** Words that only the practice build may hold. */
const PRACTICE = /practice|tend\.test|casaluz|fernandco|ignore-certificate/i;

describe.each(SHIPPED)('%s', (build) => {
  const files = filesOf(build);
  const code = files.filter((file) => /\.(?:js|html|css)$/.test(file));
  const read = (file: string): string => readFileSync(path.join(buildDir(build), file), 'utf8');

  it('has code to look at', () => {
    expect(code.length).toBeGreaterThan(5);
  });

  it.each(code)('%s has no practice code or flag', (file) => {
    expect(PRACTICE.exec(read(file))?.[0]).toBeUndefined();
  });

  it.each(code.filter((file) => file.endsWith('.html')))(
    '%s loads nothing from elsewhere and nothing inline',
    (file) => {
      expect(read(file)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(read(file)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    },
  );

  it('ships no source maps and no tests', () => {
    expect(files.filter((file) => /\.map$|\.test\./.test(file))).toEqual([]);
  });

  it('evaluates no strings', () => {
    for (const file of code) expect(read(file), file).not.toMatch(/\bnew Function\(|\beval\(/);
  });
});
