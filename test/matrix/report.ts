import type { Row } from './run.ts';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** A table by browser: what × editor, a letter a place; a dot is a cell that passed, an F one that failed. */
export function table(rows: readonly Row[]): string {
  const lines: string[] = [];
  for (const browser of unique(rows.map((row) => row.browser))) {
    const here = rows.filter((row) => row.browser === browser);
    const engines = unique(here.map(({ engine }) => engine));
    lines.push('', `${browser.padEnd(30)}${engines.map((engine) => engine.padEnd(13)).join('')}`);
    for (const what of unique(here.map((row) => row.what))) {
      const cells = engines.map((engine) =>
        here
          .filter((row) => row.engine === engine && row.what === what)
          .map(({ problems }) => (problems.length === 0 ? '.' : 'F'))
          .join(''),
      );
      lines.push(`${what.padEnd(30)}${cells.map((cell) => (cell || '-').padEnd(13)).join('')}`);
    }
    lines.push(
      `${'insert, ms p50 / p95'.padEnd(30)}${engines.map((engine) => speed(here, engine).padEnd(13)).join('')}`,
    );
    lines.push(`${'all of them'.padEnd(30)}${speed(here)}`);
  }
  for (const { browser, what, note } of rows) if (note) lines.push(`${browser}, ${what}: ${note}`);
  const failed = rows.filter(({ problems }) => problems.length > 0);
  if (failed.length > 0) lines.push('');
  for (const { browser, engine, what, place, problems } of failed)
    lines.push(`FAIL ${browser}, ${engine}, ${what}${place && `, ${place}`}: ${problems.join('; ')}`);
  return lines.join('\n');
}

function speed(rows: readonly Row[], engine?: string): string {
  const times = rows
    .filter((row) => row.ms !== null && (engine === undefined || row.engine === engine))
    .map(({ ms }) => ms ?? 0)
    .toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(0);
  return times.length === 0 ? '-' : `${at(0.5)} / ${at(0.95)}`;
}
