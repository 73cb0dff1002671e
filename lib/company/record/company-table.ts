import type { CompanyPatch } from '@/lib/domain/company';
import type { TroubleCode } from './read-record';

/** What a cell can't be read as. */
export type CellTrouble = 'country-unknown' | 'hours-unread' | 'special-unread' | 'zone-unknown';

/** A table of companies as it was read: what its headings mean, and its rows as text. */
export interface CompanyTable {
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly string[])[];
}

export interface Heading {
  readonly text: string;
  /** Id of the column that it means: `client`, or one of `columns`; null: none. */
  readonly column: string | null;
}

/** What would become of one row. */
export interface PlannedCompany {
  /** As in the file, the heading's is 1. */
  readonly line: number;
  /** As the row has it. */
  readonly name: string;
  /** Null: no such client, or more than one. */
  readonly clientId: string | null;
  readonly patch: CompanyPatch;
  readonly troubles: readonly { readonly column: string; readonly code: TroubleCode | CellTrouble }[];
}
