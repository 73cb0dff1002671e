import type { Attached, Attaching, FileOnItsWay } from '@/lib/domain/attachment';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import type { PageProtocol } from '@/lib/messaging/page-protocol';
import { bytesUntil, MOVABLE, pieceOf } from '@/lib/page/file-chunks';
import type { World } from '../world';
import { command, inFront } from './front';

interface Moving {
  readonly tabId: number;
  readonly assetId: string;
  readonly blob: Blob;
  /** Bytes that were asked for. */
  done: number;
}

/** By ticket: only what is moving just now, and only for the tab that it is moving to. */
const moving = new Map<string, Moving>();

/**
 * Moves a file of the library into the composer around the reply box in front. One larger than `MOVABLE`, or where no script of Tend's runs, is the
 * person's to attach.
 */
export async function attachInFront(
  world: World,
  { windowId, assetId }: In<'front.attach'>,
): Promise<Result<Attached, Failure>> {
  const asset = await world.library.media.get(assetId);
  const blob = (await world.library.mediaBlobs.get(assetId))?.blob;
  if (!asset || asset.deletedAt !== null || !blob) return fail(failure('media-missing'));
  if (blob.size > MOVABLE) return ok({ how: 'refused', why: 'too-large' });
  const front = await inFront(world, windowId);
  if (front?.script !== 'on') return ok({ how: 'refused', why: 'no-box' });
  await world.pagesPort?.injectFiles(front.tabId, 0);
  const ticket = world.newId();
  moving.set(ticket, { tabId: front.tabId, assetId, blob, done: 0 });
  try {
    const file: FileOnItsWay = { ticket, name: asset.name, type: asset.mime, size: blob.size };
    const answer = await command<Attached>(world, front, { tendPage: 'attach', file });
    return answer ?? ok({ how: 'refused', why: 'no-box' });
  } finally {
    moving.delete(ticket);
  }
}

/** How far a file is on its way, in bytes; null where it isn't. */
export async function attaching({
  assetId,
}: In<'front.attaching'>): Promise<Result<Attaching | null, Failure>> {
  const file = moving.values().find((one) => one.assetId === assetId);
  return ok(file ? { done: file.done, total: file.blob.size } : null);
}

/** Gives no further piece of a file: the page then says that it didn't come whole, and nothing of it is handed over. */
export async function stopAttaching({ assetId }: In<'front.attach-stop'>): Promise<Result<null, Failure>> {
  for (const [ticket, file] of moving) if (file.assetId === assetId) moving.delete(ticket);
  return ok(null);
}

/** A piece of a file on its way to this tab; nothing of any other file. */
export async function pieceFor(
  { ticket, index }: PageProtocol['page.piece']['in'],
  tabId: number,
): Promise<Result<{ piece: string }, Failure>> {
  const file = moving.get(ticket);
  if (file?.tabId !== tabId) return fail(failure('rejected'));
  const piece = await pieceOf(file.blob, index);
  file.done = bytesUntil(index, file.blob.size);
  return ok({ piece });
}
