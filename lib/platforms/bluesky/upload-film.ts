import type { Failure } from '@/lib/domain/failure';
import type { ContentMedia } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { XrpcFailure } from './failures';
import { filmFailure, isAboutFilm, isUnknownMethod } from './film-failures';
import { awaitFilm } from './film-job';
import { forgetFilmNote, readFilmNote, writeFilmNote, type FilmNote } from './film-note';
import { sendInParts, type Shipment } from './film-parts';
import { isBlueskyOwn, makeFilmService } from './film-service';
import { sendWhole } from './film-whole';
import { uploadBlob, type BlobRef } from './upload-blob';

/** Up to here a film goes in one request; the network's own app draws the line there, too (multipart/constants.ts, read 2026-11-27). */
const WHOLE_BYTES = 16 * 1024 * 1024;

/**
 * Brings a film to the account's server and gives the server's name for it: through the network's service for films, or straight to a
 * server that isn't Bluesky's own where the service can't be had (the network then makes it playable after the post is out). What an
 * earlier try has got done within the hour isn't done again. The bytes are streamed from the disk, whichever way they go.
 */
export async function uploadFilm(
  film: Blob,
  item: ContentMedia,
  io: AccountIo,
): Promise<Result<BlobRef, Failure>> {
  const note = await readFilmNote(item.assetId, io);
  if (note?.kind === 'blob') return ok(note.blob);
  io.onUpload?.(0, film.size);
  const made = await throughService({ film, item, service: makeFilmService(io), io }, note);
  const isOther = !made.ok && !isAboutFilm(made.failure) && !isBlueskyOwn(io.account.server);
  const uploaded = isOther && !io.signal.aborted ? await uploadBlob(film, io) : made;
  if (uploaded.ok) await writeFilmNote(item.assetId, { kind: 'blob', blob: uploaded.value }, io);
  return uploaded;
}

async function throughService(shipment: Shipment, note: FilmNote | null): Promise<Result<BlobRef, Failure>> {
  const { io, item } = shipment;
  let jobId = note?.kind === 'job' ? note.jobId : null;
  if (jobId === null) {
    const sent = await send(shipment, note);
    if (!sent.ok) return fail(filmFailure(sent.failure, io.clock.now()));
    jobId = sent.value;
    await writeFilmNote(item.assetId, { kind: 'job', jobId }, io);
  }
  const made = await awaitFilm(jobId, io);
  if (!made.ok && made.failure.gone) await forgetFilmNote(item.assetId, io);
  return made;
}

async function send(shipment: Shipment, note: FilmNote | null): Promise<Result<string, XrpcFailure>> {
  const { film, item, service, io } = shipment;
  if (film.size <= WHOLE_BYTES) return sendWhole(film, item, service, io);
  const sent = await sendInParts(shipment, note);
  return !sent.ok && isUnknownMethod(sent.failure) ? sendWhole(film, item, service, io) : sent;
}
