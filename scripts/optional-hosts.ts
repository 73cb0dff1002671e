import { glob, readFile } from 'node:fs/promises';

/**
 * The hosts that platforms may ask for at first use, read from the text of their spec files: the build's configuration can't load
 * them (they use the bundler's aliases), and the one line that matters is a plain literal by contract (`registry.test.ts`).
 */
export async function optionalHosts(): Promise<string[]> {
  const hosts = new Set<string>();
  for await (const file of glob('lib/platforms/*/spec.ts')) {
    const list = /optionalHosts:\s*\[([^\]]*)\]/.exec(await readFile(file, 'utf8'))?.[1] ?? '';
    for (const [, host] of list.matchAll(/'([^']+)'/g)) if (host) hosts.add(host);
  }
  return [...hosts].sort();
}
