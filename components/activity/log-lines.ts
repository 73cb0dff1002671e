import type { ActivityEntry } from '@/lib/domain/activity';
import { toWall } from '@/lib/schedule/zoned-time';

/** A line of the list: the heading of a day, or an entry. */
export type LogLine =
  { readonly kind: 'day'; readonly date: string } | { readonly kind: 'entry'; readonly entry: ActivityEntry };

/** Puts a heading before the first entry of each day, as `zone` has it. Entries come newest first and stay in that order. */
export function logLines(entries: readonly ActivityEntry[], zone: string): readonly LogLine[] {
  const lines: LogLine[] = [];
  let last = '';
  for (const entry of entries) {
    const date = toWall(entry.at, zone).slice(0, 10);
    if (date !== last) lines.push({ kind: 'day', date });
    lines.push({ kind: 'entry', entry });
    last = date;
  }
  return lines;
}
