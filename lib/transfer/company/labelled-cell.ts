import type { DraftLine } from '@/lib/company/record/record-draft';

/** Values with labels, one to a line: `+351213427710 (Reservations)`. */
export const printLabelled = (lines: readonly { readonly label: string; readonly value: string }[]): string =>
  lines.map(({ label, value }) => (label === '' ? value : `${value} (${label})`)).join('\n');

/** Reads such a cell. What stands in parentheses at the end is a label unless it may be part of a number: `+49 (30) 123`. */
export const readLabelled = (cell: string, newId: () => string): readonly DraftLine[] =>
  cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, value = line, label = ''] =
        /^\s*(\+\d+|\S*:\/\/\S+) \((.*)\)\s*$/.exec(line) ?? /^(.*?)\s+\((.*\p{L}.*)\)\s*$/u.exec(line) ?? [];
      return { id: newId(), label: label.trim(), value: value.trim() };
    });
