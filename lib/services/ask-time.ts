import type { World } from './world';

/** Only a header is wanted. */
const ASK_MS = 10_000;

/** A small file that a server has or hasn't, but hardly ever redirects; without cookies or a session. */
const PLACE = '/robots.txt';

/** Asks a server (https origin) for the time; what it says is noted in `world.time`. In vain is no failure: it is asked again. */
export async function askTime(world: World, server: string): Promise<void> {
  const rules = { method: 'HEAD', cache: 'no-store', credentials: 'omit', redirect: 'error' } as const;
  try {
    const answer = await world.fetch(new URL(PLACE, server), {
      ...rules,
      signal: AbortSignal.timeout(ASK_MS),
    });
    world.time.note(answer);
  } catch {
    // Nobody there, or offline.
  }
}
