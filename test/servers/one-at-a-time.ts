import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 250;
/** Longer than any install takes; after it the other process is taken for dead. */
const STALE_AFTER_MS = 5 * 60_000;

/** Runs `work` while no other process on this computer runs work of the same name; waits for its turn. */
export async function oneAtATime(name: string, work: () => Promise<void>): Promise<void> {
  // Making a folder is atomic on every file system: one of two makers gets it.
  const lock = join(tmpdir(), `${name}.lock`);
  while (!(await mkdir(lock).then(() => true, isTaken))) {
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > STALE_AFTER_MS) await rm(lock, { recursive: true, force: true });
    else await sleep(LOOK_EVERY_MS);
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

function isTaken(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}
