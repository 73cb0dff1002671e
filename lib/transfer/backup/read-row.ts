import { rowFault } from '@/lib/db/rows/row-fault';
import type { BackedUp } from './format';

/** A row of a backup: sound, or what there was and why it isn't. */
export type ReadRow =
  | { readonly ok: true; readonly row: BackedUpRow }
  | { readonly ok: false; readonly row: unknown; readonly reason: string };

export type BackedUpRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Names that would reach the prototype of whatever the row is copied into. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Rows of ours are six deep. */
const DEPTH_MAX = 32;

/** Of an unreadable line, so much is kept to look at. */
const KEPT = 2_000;

/** Parses one line and checks it against what its table says. Nothing in it is ever run or drawn as markup: text stays text. */
export function readRow(table: BackedUp, line: string): ReadRow {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { ok: false, row: line.slice(0, KEPT), reason: String(error) };
  }
  const unsafe = unsafeIn(row, 0);
  if (unsafe !== null) return { ok: false, row: line.slice(0, KEPT), reason: unsafe };
  const fault = rowFault(table, row);
  return fault === null ? { ok: true, row: row as BackedUpRow } : { ok: false, row, reason: fault };
}

function unsafeIn(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEPTH_MAX) return `nested more than ${DEPTH_MAX} deep`;
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN.has(key)) return `a column named ${key}`;
    const unsafe = unsafeIn(inner, depth + 1);
    if (unsafe !== null) return unsafe;
  }
  return null;
}
