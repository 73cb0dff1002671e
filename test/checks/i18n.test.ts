import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, root } from './builds';

/** Messages as built: flat keys with `_` in place of dots, as the browser wants them. */
const built = (locale: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(path.join(root, '.output/chrome-mv3/_locales', locale, 'messages.json'), 'utf8'),
  ) as Record<string, unknown>;

const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  readFileSync(path.join(root, file), 'utf8'),
);

/** Keys that the code names outright, and the beginnings of those that it makes (`failure.${code}`). */
function usedKeys(): { readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[] } {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  for (const text of sources) {
    for (const [, key = ''] of text.matchAll(/['"`]((?:[a-z][\w-]*\.)+[\w-]+)['"`]/gi))
      exact.add(key.replaceAll('.', '_'));
    for (const [, start = ''] of text.matchAll(/`((?:[a-z][\w-]*\.)+)\$\{/gi))
      prefixes.push(start.replaceAll('.', '_'));
  }
  for (const [, key = ''] of JSON.stringify(readManifest('chrome-mv3')).matchAll(/__MSG_(\w+)__/g))
    exact.add(key);
  return { exact, prefixes };
}

/** Keys, and beginnings of made keys, that are asked for; what `usedKeys` finds may also be a file name or a code. */
const askedFor = (): ReadonlySet<string> =>
  new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/\bi18n\.t\(\s*['"`]([\w.-]+)/g)].map(([, key = '']) => key.replaceAll('.', '_')),
    ),
  );

describe('locales', () => {
  const english = Object.keys(built('en'));
  const { exact, prefixes } = usedKeys();

  it('hold every message that is asked for', () => {
    expect(askedFor().size).toBeGreaterThan(50);
    const isThere = (asked: string): boolean =>
      english.some((key) => (asked.endsWith('_') ? key.startsWith(asked) : key === asked));
    expect([...askedFor()].filter((asked) => !isThere(asked))).toEqual([]);
  });

  it('hold no message that nothing uses', () => {
    const unused = english.filter(
      (key) => !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it.each(readdirSync(path.join(root, 'locales')).map((file) => path.parse(file).name))(
    '%s is complete',
    (locale) => {
      expect(Object.keys(built(locale)).sort()).toEqual([...english].sort());
    },
  );
});
