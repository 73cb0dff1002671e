import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './builds';

const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: root });
const sources = globSync('{components,entrypoints}/**/*.tsx', { cwd: root });

/** Left and right mean the wrong side in Arabic; their logical names are right in every language. */
const PHYSICAL = [
  /(?:^|[\s;{])(?:(?:scroll-)?(?:margin|padding)|border|inset)-(?:left|right|top|bottom)\b/,
  /(?:^|[\s;{])(?:left|right|top|bottom)\s*:/,
  /(?:^|[\s;{])(?:(?:min|max)-)?(?:width|height)\s*:/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)/,
];
const PHYSICAL_IN_CODE = /\b(?:margin|padding|border|inset)(?:Left|Right|Top|Bottom)\b/;

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;
/** What looks as a network will show it has the network's colours, not ours. */
const NETWORKS_OWN = /^components\/preview\//;

const linesOf = (file: string): readonly string[] =>
  readFileSync(path.join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .split('\n');

const linesThat = (files: readonly string[], isWrong: (line: string) => boolean): readonly string[] =>
  files.flatMap((file) =>
    linesOf(file).flatMap((line, index) => (isWrong(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );

describe('style sheets', () => {
  it('are there', () => {
    expect(sheets.length).toBeGreaterThan(10);
  });

  it('name sides logically, so that right-to-left works', () => {
    expect(linesThat(sheets, (line) => PHYSICAL.some((physical) => physical.test(line)))).toEqual([]);
    expect(linesThat(sources, (line) => PHYSICAL_IN_CODE.test(line))).toEqual([]);
  });

  it('take every colour from a token', () => {
    const ours = sheets.map((file) => file.replaceAll('\\', '/')).filter((file) => !NETWORKS_OWN.test(file));
    const setsToken = /^\s*--[\w-]+\s*:/;
    expect(linesThat(ours, (line) => COLOUR.test(line) && !setsToken.test(line))).toEqual([]);
  });

  it('see what they should', () => {
    const wrong = [
      '  margin-left: 0;',
      '  top: 0;',
      '  text-align: right;',
      '  min-width: 0;',
      '  border-top-left-radius: 0;',
    ];
    for (const line of wrong)
      expect(
        PHYSICAL.some((physical) => physical.test(line)),
        line,
      ).toBe(true);
    const right = [
      '  margin-inline-start: 0;',
      '  inset-block-start: 0;',
      '  border-block-end: 0;',
      '@media (max-width: 40em) {',
    ];
    for (const line of right)
      expect(
        PHYSICAL.some((physical) => physical.test(line)),
        line,
      ).toBe(false);
  });
});
