import type { Compared } from './compare-field';
import { readUrl } from './read-url';

/**
 * Compares web addresses by where they lead. `cut`: the place shows the record's shortened for display ("example.com/very-lo…"), the whole host and
 * something of the path.
 */
export function compareUrl(here: string, record: string): Compared {
  const want = readUrl(record);
  if (want === null) return 'different';
  const cut = /^(.*\S)\s*(?:…|\.\.\.)$/s.exec(here.trim())?.[1];
  if (cut === undefined) return readUrl(here) === want ? 'same' : 'different';
  const stem = readUrl(cut);
  if (stem === null) return 'different';
  const host = want.slice(0, want.indexOf('/') + 1);
  return stem.length > host.length && stem.length < want.length && want.startsWith(stem)
    ? 'cut'
    : 'different';
}
