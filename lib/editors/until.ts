/** Waits until something holds, looking at once, after the page's own pending work, and then every few milliseconds. False after `patience` ms. */
export async function until(holds: () => boolean, patience: number): Promise<boolean> {
  if (holds()) return true;
  const deadline = performance.now() + patience;
  await Promise.resolve();
  while (!holds()) {
    if (performance.now() >= deadline) return false;
    await new Promise((done) => setTimeout(done, 4));
  }
  return true;
}
