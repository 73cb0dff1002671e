import { watchMemory } from './memory.ts';

interface Taken {
  readonly seconds: number;
  readonly peakMb: number;
}

/** What a piece of work takes: time, and the browser's memory over what it took at rest. */
export async function measureWork(pid: number, idleMb: number, work: () => Promise<unknown>): Promise<Taken> {
  const memory = watchMemory(pid);
  const startedAt = performance.now();
  await work();
  const seconds = Math.round(performance.now() - startedAt) / 1_000;
  return { seconds, peakMb: memory.stop() - idleMb };
}
