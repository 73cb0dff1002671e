import { backupPorts } from './ports';

/** After the page is drawn and what it needs is loaded. */
const FIRST_MS = 15_000;

/** Due or not is a matter of days; after a failure this is also how soon it is tried again. */
const EVERY_MS = 30 * 60_000;

/** Writes scheduled backups while this page is open. */
export function keepBackups(): void {
  const look = (): void => void backupPorts.backUpWhenDue().catch(() => false);
  setTimeout(look, FIRST_MS);
  setInterval(look, EVERY_MS);
}
