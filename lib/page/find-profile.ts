import type { PagePorts } from './page-ports';
import type { PageView } from './page-view';

interface Needs {
  readonly ports: PagePorts;
  readonly view: () => PageView;
  readonly paths: () => readonly string[];
  readonly signal: AbortSignal;
}

/** Has what reads profiles come into the page, once it is one; tells it of every further look. */
export function makeProfileFinder({ ports, view, paths, signal }: Needs): () => Promise<void> {
  let isThere = false;
  return async () => {
    if (isThere) return globalThis.tendProfile?.look();
    const { pathname, search, hash } = location;
    isThere = paths().some((path) => new RegExp(path, 'u').test(pathname + search + hash));
    if (!isThere) return;
    const reply = await ports.ask('page.profile-script', {});
    isThere = reply.ok;
    if (reply.ok && !signal.aborted)
      globalThis.tendProfile?.start({ ...ports, view, data: reply.value, signal });
  };
}
