/**
 * Version 3. Imports nothing of the app: a migration must mean the same for ever. No row of version 2 is rewritten.
 *
 * - `deliveries.readAt` is absent from rows that nothing is to be read of any more, so the index holds what a look at the network is due for.
 * - `deliveries.owner` is null (and so not indexed) unless somebody works on the row: what a dead instance left is found by it, however
 *   far its deadline is; a claim with a large film has an hour.
 */
export const version = 3;

export const stores = {
  deliveries: 'id, nextAt, asking, dueAt, [clientId+dueAt], [accountId+dueAt], postId, readAt, owner',
};
