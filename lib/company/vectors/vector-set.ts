/**
 * Vectors of one kind from one source: what a place shows, and what the record says. `same` must be right there, `differ` must not be. `foreign`: the writings
 * of `same` were written by somebody else, who had no idea of Tend.
 */
export interface VectorSet<T> {
  readonly source: string;
  readonly foreign: boolean;
  /** Of the record; ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly same: readonly (readonly [here: string, record: T])[];
  readonly differ: readonly (readonly [here: string, record: T])[];
}
