import type { ForeignFile } from '@/lib/templates/foreign-template';
import { readJson } from './read-json';
import { readTable } from './read-table';

/** Far above any collection of replies. */
const MOST_BYTES = 32 * 1_024 * 1_024;

/** Reads a file of templates, whatever it is called: Tend's, Briskine's, Text Blaze's, or a table. Null where it is none of them. */
export async function readTemplates(file: Blob): Promise<ForeignFile | null> {
  if (file.size > MOST_BYTES) return null;
  const text = await file.text();
  // Binary files have zeros in their first bytes.
  if (text.slice(0, 1_000).includes('\0')) return null;
  return /^\ufeff?\s*[[{]/.test(text) ? readJson(text) : readTable(text);
}
