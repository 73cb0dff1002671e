/**
 * Version 5. Imports nothing of the app: a migration must mean the same for ever. No row of version 4 is rewritten.
 *
 * - `companyChanges` of one client are read whole (tens of small rows); so are its `exceptions` and `routines`.
 * - `observations.newest` is 1 in the row that was seen last of an account's field and absent from older ones, so that both indexes with it hold one row for
 *   each place and field, however long the history is. `[accountId+field+firstSeenAt]` is that history, in order.
 * - `tasks` are counted by state for each campaign, and looked for by account whenever something is seen; `[clientId+state]` finds what is open.
 * - `campaigns.changeId` and `routineId` are null (and so not indexed) where a campaign has neither.
 * - `profileEdits.open` is absent from edits that came to an end.
 * - `deletedAt` is null in living rows and so only indexes the bin.
 */
export const version = 5;

export const stores = {
  companyChanges: 'id, clientId, deletedAt',
  observations: 'id, [accountId+field+firstSeenAt], [accountId+newest], [clientId+newest]',
  exceptions: 'id, clientId, deletedAt',
  campaigns: 'id, clientId, changeId, routineId, deletedAt',
  tasks: 'id, [campaignId+state], [accountId+state], [clientId+state]',
  routines: 'id, clientId, deletedAt',
  profileEdits: 'id, [clientId+at], [accountId+at], open',
};
