import type { Figure } from '../test/bench/figure.ts';

/** A line of the table: `| figure | value | unit | n | measured |`. */
const rowOf = ({ figure, value, unit, n }: Figure, measured: string): string =>
  `| ${[figure, value, unit, n ?? '', measured].join(' | ')} |`;

const nameOf = (row: string): string => row.split('|')[1]?.trim() ?? '';

/**
 * The results file with these figures in it: a figure that is there already gets its new value where it stands, new ones follow, everything else stays.
 * `measured`: when, and on what kind of machine.
 */
export function mergeResults(before: string, figures: readonly Figure[], measured: string): string {
  const fresh = new Map(figures.map((figure) => [figure.figure, rowOf(figure, measured)]));
  const lines = before
    .trimEnd()
    .split('\n')
    .map((line) => {
      const row = line.startsWith('|') ? fresh.get(nameOf(line)) : undefined;
      if (row !== undefined) fresh.delete(nameOf(line));
      return row ?? line;
    });
  return `${[...lines, ...fresh.values()].join('\n')}\n`;
}
