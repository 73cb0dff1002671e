import type { CheckedTable } from '@/lib/db/rows/row-fault';

/** First word of every manifest: what this file is. */
export const FORMAT = 'tend-backup';

/** Counts up when an older Tend could no longer read it. */
export const FORMAT_VERSION = 1;

/**
 * What a backup holds, in the order in which it is restored: what others refer to first. Left out are `marks` (they tell this database
 * from others), `notes` (of uploads under way, and nobody may rely on there being no secret in one), `answers` (strangers' names and words: who was
 * erased must not come back with an old file) and the vault, which is another database.
 */
export const BACKED_UP = [
  'clients',
  'accounts',
  'slots',
  'posts',
  'media',
  'attempts',
  'deliveries',
  'activity',
  'ledger',
  'floors',
  'quarantine',
  'settings',
  'templates',
  'taught',
  'companyChanges',
  'observations',
  'exceptions',
  'routines',
  'campaigns',
  'tasks',
  'profileEdits',
] as const satisfies readonly CheckedTable[];

export type BackedUp = (typeof BACKED_UP)[number];

/** The schema version since which there is a table; older backups have none. Those not named were there from the first. */
export const SINCE: Readonly<Partial<Record<BackedUp, number>>> = {
  templates: 4,
  taught: 4,
  companyChanges: 5,
  observations: 5,
  exceptions: 5,
  routines: 5,
  campaigns: 5,
  tasks: 5,
  profileEdits: 5,
};

export const MANIFEST = 'manifest.json';
export const tableFile = (table: BackedUp): string => `tables/${table}.jsonl`;
/** Media go by their SHA-256. */
export const mediaFile = (id: string): string => `media/${id}`;
export const thumbFile = (id: string): string => `thumbs/${id}`;
