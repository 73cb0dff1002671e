import type { World } from './world';

/** Opens the library where it isn't open yet; throws what keeps it closed. After a failure Dexie tries again only when it is asked to. */
export async function openConnections({ library, outbox }: Pick<World, 'library' | 'outbox'>): Promise<void> {
  for (const connection of [library, outbox]) if (!connection.isOpen()) await connection.open();
}

/** Calls back when another window holds an older library open, so that this one has to wait. */
export function onBlocked({ library, outbox }: Pick<World, 'library' | 'outbox'>, tell: () => void): void {
  for (const connection of [library, outbox]) connection.on('blocked', tell);
}
