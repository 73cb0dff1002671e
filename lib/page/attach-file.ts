import type { Attached, FileOnItsWay, FilesOutcome } from '@/lib/domain/attachment';
import { receiveFile } from './file-chunks';
import { homeOf } from './host';
import type { PagePorts } from './page-ports';
import type { PageView } from './page-view';
import { scopeOf } from './recognise-box';
import { contextNow, type Target } from './target';

/** `lib/editors` hands files over; it may not be imported from here. */
export type PlaceFiles = (
  target: HTMLElement,
  files: readonly File[],
  home: Element,
) => Promise<FilesOutcome>;

declare global {
  /** Of the isolated world: there once a file was attached in the page. */
  var tendAttach: ReturnType<typeof makeAttach> | undefined;
}

const gone: Attached = { how: 'refused', why: 'no-box' };

/** Fetches a file from the background and hands it to the composer around the held box, once, if that still answers the same. */
export const makeAttach =
  (placeFiles: PlaceFiles) =>
  async (
    view: PageView,
    target: Target | null,
    notice: FileOnItsWay,
    ask: PagePorts['ask'],
  ): Promise<Attached> => {
    if (!target || !contextNow(view, target)) return gone;
    const file = await receiveFile(notice, async (index) => {
      const reply = await ask('page.piece', { ticket: notice.ticket, index });
      if (!reply.ok) throw new Error(reply.failure.code);
      return reply.value.piece;
    }).catch(() => null);
    if (!file) return { how: 'refused', why: 'interrupted' };
    const box = target.held.current();
    // It took a while to come: the box may answer another one by now.
    if (!box || !contextNow(view, target)) return gone;
    const scope = scopeOf(view, box, target.box.data) ?? box.parentElement ?? box;
    const outcome = await placeFiles(inputIn(scope) ?? box, [file], previewsAround(box, scope));
    if (outcome.kind === 'refused') return { how: 'refused', why: outcome.reason };
    return { how: outcome.kind };
  };

/** The composer's own file input, the first that isn't off. */
const inputIn = (scope: Element): HTMLInputElement | null =>
  scope.querySelector<HTMLInputElement>('input[type="file"]:not(:disabled)');

/** Previews stand in the dialog around the box, or right beside the composer; never as far away as the feed, where pictures come by themselves. */
function previewsAround(box: Element, scope: Element): Element {
  const home = homeOf(box);
  return home === box.ownerDocument.documentElement ? (scope.parentElement ?? scope) : home;
}
