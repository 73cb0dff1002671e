import { openDb } from './open';

/** The connection for everything that may lose its last second at a power cut: reading, posts, media. */
export const library = openDb();
