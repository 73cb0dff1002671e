import { openDb } from './open';

/** The connection for deliveries and attempts: a commit is on the disk before a request leaves (rule R1). */
export const outbox = openDb({ durability: 'strict' });
