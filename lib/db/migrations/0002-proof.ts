/**
 * Version 2. Imports nothing of the app: a migration must mean the same for ever. No row of version 1 is rewritten.
 *
 * - `attempts.[accountId+startedAt]` counts what an account has sent within a day.
 * - `ledger.[clientId+seq]` is unique: of two writers that append at once, one has to look again.
 * - `floors` holds what a network said about when to ask again; `notes` small texts of publishers (uploads that can be taken up again).
 * - `quarantine` keeps rows that could not be read as what they should be; `marks` tells a wiped or replaced library from a new one.
 */
export const version = 2;

export const stores = {
  attempts: 'id, deliveryId, open, [accountId+startedAt]',
  ledger: 'id, &[clientId+seq], deliveryId',
  floors: 'id, accountId',
  notes: '[accountId+name], writtenAt',
  quarantine: 'id, at',
  marks: 'id',
};
