import * as v from 'valibot';
import type { AccountIo } from '@/lib/domain/publisher';
import { blobRef } from './upload-blob';

/** Servers let go of what no record refers to; what was uploaded longer ago than this is uploaded again, ms. */
const FRESH_MS = 60 * 60_000;

const at = v.number();
const note = v.variant('kind', [
  v.object({ kind: v.literal('parts'), jobId: v.string(), at }),
  v.object({ kind: v.literal('job'), jobId: v.string(), at }),
  v.object({ kind: v.literal('blob'), blob: blobRef, at }),
]);

/** How far the upload of a film has come: parts are being sent, the service works on it, or the account's server has it. */
export type FilmNote = v.InferOutput<typeof note>;

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;

/** By bytes and server, so that another delivery of the same film finds it, too. */
const nameOf = (assetId: string, { account }: AccountIo): string => `film ${assetId} ${account.server}`;

/** Where an upload that was broken off can be taken up again; null where there is nothing, or nothing fresh. */
export async function readFilmNote(assetId: string, io: AccountIo): Promise<FilmNote | null> {
  const text = await io.notes.read(nameOf(assetId, io));
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), note), text);
  return parsed.success && io.clock.now() - parsed.output.at < FRESH_MS ? parsed.output : null;
}

/** Survives a stop of the background. */
export const writeFilmNote = (assetId: string, fresh: WithoutTime<FilmNote>, io: AccountIo): Promise<void> =>
  io.notes.write(nameOf(assetId, io), JSON.stringify({ ...fresh, at: io.clock.now() }));

/** What was noted leads nowhere: the next try begins anew. */
export const forgetFilmNote = (assetId: string, io: AccountIo): Promise<void> =>
  io.notes.forget(nameOf(assetId, io));
