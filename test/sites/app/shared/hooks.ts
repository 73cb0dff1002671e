import type {} from './practice-window.ts';
import { turn } from './store.ts';

/** `cells` selects the feed's posts, `counters` the numbers in them. */
export function installHooks(cells: string, counters: string): void {
  window.practice = {
    recycle: (by = 1) => turn(by),
    mutate: async (count, ms) => {
      const startedAt = performance.now();
      let done = 0;
      while (done < count) {
        const elapsed = performance.now() - startedAt;
        const due = Math.min(count, Math.ceil((elapsed / ms) * count));
        for (; done < due; done++) mutateOnce(done, cells, counters);
        if (done < count) await new Promise((resolve) => setTimeout(resolve, 4));
      }
      return performance.now() - startedAt;
    },
  };
}

const added: Element[] = [];

/** By turns a number that counts up, a node that comes, and one that goes. */
function mutateOnce(n: number, cells: string, counters: string): void {
  const all = document.querySelectorAll(n % 2 === 0 ? counters : cells);
  const target = all[(n * 7) % Math.max(1, all.length)];
  if (!target) return;
  if (n % 2 === 0) {
    const text = target.firstChild;
    if (text instanceof Text) text.data = String(n % 1_000);
  } else if (n % 4 === 1) {
    const node = document.createElement('div');
    node.append(document.createElement('span'));
    target.append(node);
    added.push(node);
  } else added.shift()?.remove();
}
