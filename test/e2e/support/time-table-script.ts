import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { timeTable } from '../../time/time-table.ts';

/** System zones in which the table must hold, and minutes behind UTC on 1 July 2026, as `Date` has it: proof that the browser is there. */
export const SYSTEM_ZONES = [
  { zone: 'UTC', julyOffset: 0 },
  { zone: 'America/New_York', julyOffset: 240 },
  { zone: 'Australia/Lord_Howe', julyOffset: -630 },
] as const;

/** What a browser made of one row: the same fields as `expectedRows` has. */
interface Row {
  readonly row: string;
  readonly resolved: unknown;
  readonly earlier: number;
  readonly later: number;
  /** What the clocks of the row's zone show at both instants. */
  readonly shown: readonly string[];
}

export interface Seen {
  readonly zone: string;
  readonly julyOffset: number;
  readonly rows: readonly Row[];
}

/**
 * An expression that runs the background's own `lib/schedule/zoned-time` over the whole table, in any page without a content security
 * policy, and comes to a `Seen`. The module has no imports at run time, so that taking its types away is all the building it needs.
 */
export function timeTableScript(): string {
  const source = stripTypeScriptTypes(readFileSync('lib/schedule/zoned-time.ts', 'utf8'));
  const url = `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
  return `import(${JSON.stringify(url)}).then(({ resolve, toInstant, toWall }) => ({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    julyOffset: new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset(),
    rows: ${JSON.stringify(timeTable)}.map(({ wall, zone, rule }) => {
      const [earlier, later] = ['earlier', 'later'].map((disambiguation) => toInstant({ wall, zone, disambiguation }));
      const shown = [toWall(earlier, zone), toWall(later, zone)];
      return { row: \`\${zone} \${wall} (\${rule})\`, resolved: resolve({ wall, zone }), earlier, later, shown };
    }),
  }))`;
}

/** What must be seen, from the table alone. In a gap the clocks never show the wall time: by the jump's length they show another one. */
export const expectedRows: readonly Row[] = timeTable.map((row) => {
  const [earlier, later] = [Date.parse(row.earlier), Date.parse(row.later)];
  const moved = (ms: number): string =>
    new Date(Date.parse(`${row.wall}Z`) + ms).toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
  const jump = row.kind === 'gap' ? later - earlier : 0;
  return {
    row: `${row.zone} ${row.wall} (${row.rule})`,
    resolved:
      row.kind === 'exact' ? { kind: row.kind, instant: earlier } : { kind: row.kind, earlier, later },
    earlier,
    later,
    shown: [moved(-jump), moved(jump)],
  };
});
