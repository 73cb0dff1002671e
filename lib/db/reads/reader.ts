import type { TendDb } from '../open';

/** The database as the read functions see it. Pages get one handed in; they never open their own and never write to it. */
export type Reader = TendDb;
