import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** All processes below one, itself among them. */
function tree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = read(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  for (const open = [root]; open.length > 0;) {
    const pid = open.pop() ?? 0;
    found.push(pid);
    open.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** A process may end while one looks. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Memory of a browser with all its processes, MB: what is its own or shared, not what the system has mapped from files. */
function memoryMb(pid: number): number {
  let kb = 0;
  for (const one of tree(pid)) {
    const status = read(`/proc/${one}/status`);
    for (const [, size] of status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+)/gm)) kb += Number(size);
  }
  return Math.round(kb / 1_024);
}

/** Looks ten times a second; `stop` gives the most that was seen, MB. */
export function watchMemory(pid: number): { stop(): number } {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryMb(pid))), 100);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** What a browser takes that does nothing: the least of three seconds. */
export async function idleMemoryMb(pid: number): Promise<number> {
  let least = Infinity;
  for (let looks = 0; looks < 30; looks++) {
    least = Math.min(least, memoryMb(pid));
    await sleep(100);
  }
  return least;
}
