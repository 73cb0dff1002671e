import { insertInPage } from '@/lib/browser/page-world';
import type { Intent } from '@/lib/domain/insertion';
import { insertHere } from '@/lib/editors/insert?self-contained';
import { pieceOf } from '@/lib/page/file-chunks';
import { onPageMessage } from './messages';

/** Asks for a file of a size, filled with bytes that follow from it, or for one piece of it. */
interface Ask {
  readonly size: number;
  readonly piece?: number;
}

const made = new Map<number, Blob>();

function fileOf(size: number): Blob {
  const known = made.get(size);
  if (known) return known;
  const bytes = new Uint8Array(size).map((_, index) => (index * 31 + (index >> 12)) % 251);
  const file = new Blob([bytes]);
  made.set(size, file);
  return file;
}

async function digestOf(file: Blob): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())).toHex();
}

// As Tend's background does it: into the sender's own frame, and nowhere else.
onPageMessage((message, { tabId, frameId }) => {
  if (!('size' in (message as object))) return insertInPage(tabId, frameId, message as Intent, insertHere);
  const { size, piece } = message as Ask;
  return piece === undefined ? digestOf(fileOf(size)) : pieceOf(fileOf(size), piece);
});
