import type { PagePorts } from './page-ports';
import type { PageView } from './page-view';
import { DRAWN } from './drawn-colors';
import { say } from './say';
import { findAll } from './find';
import { style } from './host';
import { readPermalink } from './read';

/** At most one look a second, in idle time; the background takes 200 addresses at once. */
const REST_MS = 1_000;
const ASKED_MAX = 200;

/**
 * Marks comments that were answered through Tend, from now until the signal ends it. Runs only where something was ever answered: this is the
 * one observer of the page script. Gives a way to say that something was just sent: what wasn't answered may be, by now.
 */
export function markAnswered(view: () => PageView, ask: PagePorts['ask'], signal: AbortSignal): () => void {
  const { body } = view().document;
  /** Epoch ms by permalink; null: not answered. */
  const known = new Map<string, number | null>();
  const marks = new Map<Element, { readonly permalink: string; readonly host: HTMLElement }>();
  let isWaiting = false;

  const look = async (): Promise<void> => {
    const seen = itemsOf(view());
    const unknown = [...new Set(seen.values())]
      .filter((permalink) => !known.has(permalink))
      .slice(0, ASKED_MAX);
    if (unknown.length > 0) {
      const reply = await ask('page.answered', { permalinks: unknown });
      if (signal.aborted || !reply.ok) return;
      for (const permalink of unknown) known.set(permalink, reply.value[permalink] ?? null);
    }
    for (const [item, { permalink, host }] of marks)
      if (seen.get(item) !== permalink || !host.isConnected) {
        host.remove();
        marks.delete(item);
      }
    for (const [item, permalink] of seen) {
      const at = known.get(permalink);
      if (at != null && !marks.has(item)) marks.set(item, { permalink, host: addMark(item, at) });
    }
  };

  const lookSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (!signal.aborted) requestIdle(() => void look());
    }, REST_MS);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof Element && !isMark(target))) lookSoon();
  });
  // Feeds use a node again for another post: then only its addresses change.
  observer.observe(body, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const { host } of marks.values()) host.remove();
  });
  lookSoon();
  return () => {
    for (const [permalink, at] of known) if (at === null) known.delete(permalink);
    lookSoon();
  };
}

const requestIdle = (work: () => void): void => {
  requestIdleCallback(work, { timeout: 2_000 });
};

function itemsOf(view: PageView): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const data of view.data.items)
    for (const candidate of data.item)
      for (const item of findAll(view, view.document, candidate)) {
        const permalink = found.has(item) ? null : readPermalink(view, item, data);
        if (permalink !== null) found.set(item, permalink);
      }
  return found;
}

const OURS = new WeakSet<Element>();
const isMark = (element: Element): boolean => OURS.has(element);

/** Out of the flow at the place where it stands, so that nothing of the page moves, and no click is taken. */
function addMark(item: Element, at: number): HTMLElement {
  const host = item.ownerDocument.createElement('span');
  OURS.add(host);
  const badge = item.ownerDocument.createElement('span');
  const label = say('mark.answered', new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at));
  badge.role = 'img';
  badge.ariaLabel = label;
  badge.textContent = '✓';
  style(host, { all: 'initial', position: 'absolute', 'pointer-events': 'none', 'z-index': '1' });
  style(badge, {
    all: 'initial',
    display: 'block',
    width: '14px',
    height: '14px',
    margin: '-4px 0 0 -4px',
    'border-radius': '50%',
    background: DRAWN.dark,
    color: DRAWN.light,
    'box-shadow': `0 0 0 1px ${DRAWN.light}`,
    font: '700 10px/14px system-ui, sans-serif',
    'text-align': 'center',
  });
  host.attachShadow({ mode: 'closed' }).append(badge);
  item.prepend(host);
  return host;
}
