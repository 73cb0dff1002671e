/**
 * Version 1. Imports nothing of the app: a migration must mean the same for ever.
 *
 * - `deliveries.nextAt` and `asking` are absent from rows that need neither, so these indexes hold open work only.
 * - `attempts.open` likewise: the start-up scan reads attempts without outcome, not the history.
 * - `posts.*assetIds` answers "used in"; `deletedAt` is null in living rows and so only indexes the bin.
 * - media bytes are in tables of their own: a row must stay readable when its file is lost.
 */
export const version = 1;

export const stores = {
  clients: 'id, deletedAt',
  accounts: 'id, clientId, [platform+remoteId]',
  posts: 'id, updatedAt, [clientId+updatedAt], deletedAt, *assetIds',
  media: 'id, createdAt, [clientId+createdAt], deletedAt',
  mediaBlobs: 'id',
  mediaThumbs: 'id',
  deliveries: 'id, nextAt, asking, dueAt, [clientId+dueAt], [accountId+dueAt], postId',
  attempts: 'id, deliveryId, open',
  slots: 'id, accountId',
  activity: 'id, at, [clientId+at], deliveryId',
  settings: 'id',
};
