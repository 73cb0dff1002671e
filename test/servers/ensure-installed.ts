import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../support/ensure-packages.ts';

/**
 * Installs the practice servers' own packages when they are missing or the lockfile has changed: some 590 packages (380 MB), for those who
 * run practice or the tests that need a server. better-sqlite3 13 ships its binaries in the package.
 */
export const ensureInstalled = (say: (line: string) => void = console.log): Promise<void> =>
  ensurePackages(dirname(fileURLToPath(import.meta.url)), () =>
    say('Installing the practice server (once, about half a minute)…'),
  );
