import type { FilesOutcome, FilesWay } from '@/lib/domain/attachment';
import { type PageRealm, pageRealm } from '@/lib/page/page-realm';
import { realmOf } from './engine';
import { until } from './until';

/** Time in ms for a page to show what it was given: large pictures are decoded first. */
const PREVIEW = 10_000;

/**
 * Hands files to a page, once: to a file input, else by a paste, else by a drop. Proven by the previews that appear in `home`, the dialog or
 * the form around it. Runs in the isolated world.
 */
export async function placeFiles(
  target: HTMLElement,
  files: readonly File[],
  home: Element,
  patience = PREVIEW,
): Promise<FilesOutcome> {
  const isInput = target.localName === 'input' && (target as HTMLInputElement).type === 'file';
  const refusal = isInput ? refusedBy(target as HTMLInputElement, files) : null;
  if (refusal !== null) return { kind: 'refused', reason: refusal };

  const before = previewsIn(home);
  const realm = pageRealm(realmOf(target));
  const by = isInput ? byInput(target as HTMLInputElement, files, realm) : byTransfer(target, files, realm);
  if (by === null) return { kind: 'refused', reason: 'takes-no-files' };
  const previews = (): number => previewsIn(home) - before;
  await until(() => previews() >= files.length, patience);
  // One that takes them twice does so a moment later.
  await until(() => previews() > files.length, SETTLE);
  return previews() === files.length
    ? { kind: 'placed', by }
    : { kind: 'unproven', by, previews: previews() };
}

/** ProseMirror handles a paste once more after 50 ms. */
const SETTLE = 150;

function refusedBy(
  { multiple, accept }: HTMLInputElement,
  files: readonly File[],
): 'one-only' | 'not-accepted' | null {
  if (files.length > 1 && !multiple) return 'one-only';
  const kinds = accept
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
  const isAccepted = ({ type, name }: File): boolean =>
    kinds.length === 0 ||
    kinds.some((kind) =>
      kind.startsWith('.')
        ? name.toLowerCase().endsWith(kind)
        : kind.endsWith('/*')
          ? type.startsWith(kind.slice(0, -1))
          : type === kind,
    );
  return files.every(isAccepted) ? null : 'not-accepted';
}

function byInput(input: HTMLInputElement, files: readonly File[], realm: PageRealm): FilesWay {
  input.files = realm.transfer(files).files;
  const { Event } = realmOf(input);
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return 'input';
}

/** A page that takes an event cancels it; one that cancels neither takes no files here. */
function byTransfer(target: HTMLElement, files: readonly File[], realm: PageRealm): FilesWay | null {
  const pasted = realm.event('ClipboardEvent', 'paste', realm.transfer(files)) as ClipboardEvent;
  const isPasted = !target.dispatchEvent(pasted);
  pasted.clipboardData?.items.clear();
  if (isPasted) return 'paste';
  const dragged = realm.transfer(files);
  target.dispatchEvent(realm.event('DragEvent', 'dragenter', dragged));
  // Only where a page says that it would take it may it be dropped: elsewhere a browser opens the file.
  const isWelcome = !target.dispatchEvent(realm.event('DragEvent', 'dragover', dragged));
  if (isWelcome && !target.dispatchEvent(realm.event('DragEvent', 'drop', dragged))) return 'drop';
  target.dispatchEvent(realm.event('DragEvent', 'dragleave', dragged));
  return null;
}

const PREVIEWS =
  'img[src^="blob:"], img[src^="data:image"], video[src^="blob:"], video:has(source[src^="blob:"]), [style*="blob:"]';

const previewsIn = (home: Element): number => home.querySelectorAll(PREVIEWS).length;
