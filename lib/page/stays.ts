/** How long what was written must stay, and how often it is looked at, in ms: pages that take it back do so within some hundred. */
const STAYS_MS = 1_000;
const LOOK_MS = 100;

/** Whether something is there now and until the end; false at the first look at which it isn't. */
export async function stays(isThere: () => boolean): Promise<boolean> {
  for (let left = STAYS_MS / LOOK_MS; left >= 0; left--) {
    if (!isThere()) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return true;
}
