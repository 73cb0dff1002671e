/** An account's id is its server's own number, so the server belongs to it: `109302436@mastodon.social`. */
export const remoteIdOf = (id: string, server: string): string => `${id}@${new URL(server).host}`;

/** The id as the server knows it. */
export const localId = (remoteId: string): string => remoteId.slice(0, remoteId.lastIndexOf('@'));
