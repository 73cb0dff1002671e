import * as v from 'valibot';
import { failure } from '@/lib/domain/failure';
import type { ContentMedia } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { XrpcFailure } from './failures';
import { writeFilmNote, type FilmNote } from './film-note';
import type { FilmService } from './film-service';
import { pause } from '@/lib/http/pause';
import { procedure, query } from './xrpc';

/** How often one part, and the end, are tried before the whole is given up for now: what has arrived stays there. */
const TRIES = 3;
const FIRST_PAUSE_MS = 500;

const plan = { jobId: v.string(), partSizeBytes: v.pipe(v.number(), v.minValue(1)), partCount: v.number() };
const started = v.object(plan);
const status = v.object({
  ...plan,
  state: v.string(),
  receivedParts: v.array(v.number()),
  completedJobId: v.exactOptional(v.string()),
  failureReason: v.exactOptional(v.string()),
});
const received = v.object({ partNumber: v.number() });
const finished = v.object({ completedJobId: v.string() });

type Session = Pick<v.InferOutput<typeof status>, 'jobId' | 'partSizeBytes' | 'partCount' | 'receivedParts'>;

/** All of it has arrived; the job may be another one's that brought the same film. */
interface Done {
  readonly isDone: true;
  readonly jobId: string;
}

/** A film on its way. */
export interface Shipment {
  readonly film: Blob;
  readonly item: ContentMedia;
  readonly service: FilmService;
  readonly io: AccountIo;
}

/**
 * Sends a film part by part; gives the job that makes it playable. Where it was broken off, also by a stop of the background, only what
 * is missing is sent. Protocol: lexicons/app/bsky/video/startUpload.json, uploadPart.json, getUploadStatus.json, finishUpload.json, and
 * src/lib/media/video/multipart of the network's own app, read 2026-11-27.
 */
export async function sendInParts(
  shipment: Shipment,
  note: FilmNote | null,
): Promise<Result<string, XrpcFailure>> {
  const known = note?.kind === 'parts' ? await takeUp(shipment, note.jobId) : null;
  if (known && !known.ok) return known;
  const standing = known?.value ?? null;
  if (standing?.isDone) return ok(standing.jobId);
  const session = standing ? ok<Session>(standing) : await begin(shipment);
  return session.ok ? finish(shipment, session.value) : session;
}

/** Where the service stands; null where it no longer knows of it, or has given it up: then from the start. */
async function takeUp(
  { service, io }: Shipment,
  jobId: string,
): Promise<Result<({ readonly isDone: false } & Session) | Done | null, XrpcFailure>> {
  const door = await service.door();
  if (!door.ok) return door;
  const asked = await query(io, door.value, 'app.bsky.video.getUploadStatus', { jobId }, status);
  if (!asked.ok) return asked.failure.code === 'rejected' ? ok(null) : asked;
  const { state, completedJobId } = asked.value;
  if (completedJobId !== undefined) return ok({ isDone: true, jobId: completedJobId });
  return ok(state === 'created' || state === 'finishing' ? { isDone: false, ...asked.value } : null);
}

async function begin({ film, item, service, io }: Shipment): Promise<Result<Session, XrpcFailure>> {
  const door = await service.door();
  if (!door.ok) return door;
  const { width, height, seconds = 0, assetId } = item;
  const input = {
    sizeBytes: film.size,
    mimeType: film.type,
    name: `${assetId.slice(0, 12)}.mp4`,
    ...(seconds > 0 ? { durationMs: Math.round(seconds * 1_000) } : {}),
    ...(width > 0 && height > 0 ? { width, height } : {}),
  };
  const begun = await procedure(io, door.value, 'app.bsky.video.startUpload', input, started);
  if (!begun.ok) return begun;
  const { jobId, partSizeBytes, partCount } = begun.value;
  if (partCount !== Math.ceil(film.size / partSizeBytes))
    return fail(failure('not-a-server', `${partCount} parts of ${partSizeBytes} for ${film.size} bytes`));
  await writeFilmNote(assetId, { kind: 'parts', jobId }, io);
  return ok({ jobId, partSizeBytes, partCount, receivedParts: [] });
}

/** Sends what is missing, says that it was all, and again where the service misses something. */
async function finish(shipment: Shipment, session: Session): Promise<Result<string, XrpcFailure>> {
  const { service, io } = shipment;
  let open = session;
  for (let tries = 1; ; tries++) {
    const sent = await sendMissing(shipment, open);
    if (!sent.ok) return sent;
    // The service keeps this pass until it puts the film on the account's server.
    const door = await service.door({ renew: true });
    if (!door.ok) return door;
    const { jobId } = session;
    const ended = await procedure(io, door.value, 'app.bsky.video.finishUpload', { jobId }, finished);
    if (ended.ok) return ok(ended.value.completedJobId);
    const isOver = tries >= TRIES || io.signal.aborted;
    if (isOver || !['MissingParts', 'UploadNotReady'].includes(ended.failure.error ?? '')) return ended;
    await pause(FIRST_PAUSE_MS * 2 ** tries, io);
    const now = await takeUp(shipment, jobId);
    if (!now.ok) return now;
    if (now.value === null) return ended;
    if (now.value.isDone) return ok(now.value.jobId);
    open = now.value;
  }
}

async function sendMissing(shipment: Shipment, session: Session): Promise<Result<null, XrpcFailure>> {
  const { film, io } = shipment;
  const there = new Set(session.receivedParts);
  for (let part = 1; part <= session.partCount; part++) {
    const end = Math.min(part * session.partSizeBytes, film.size);
    if (!there.has(part)) {
      const sent = await sendPart(shipment, session, part, end);
      if (!sent.ok) return sent;
    }
    io.onUpload?.(end, film.size);
  }
  return ok(null);
}

/** Parts may be sent again: the same bytes replace themselves. */
async function sendPart(
  { film, service, io }: Shipment,
  { jobId, partSizeBytes }: Session,
  part: number,
  end: number,
): Promise<Result<null, XrpcFailure>> {
  const bytes = film.slice((part - 1) * partSizeBytes, end, 'application/octet-stream');
  for (let tries = 1; ; tries++) {
    const door = await service.door();
    if (!door.ok) return door;
    const params = { jobId, partNumber: String(part) };
    const sent = await procedure(io, { ...door.value, params }, 'app.bsky.video.uploadPart', bytes, received);
    if (sent.ok) return ok(null);
    const mayPass = ['host-unreachable', 'server-error', 'not-a-server'].includes(sent.failure.code);
    const isBusy = sent.failure.error === 'ServiceOverloaded';
    if (tries >= TRIES || io.signal.aborted || !(mayPass || isBusy)) return sent;
    await pause(FIRST_PAUSE_MS * 2 ** (tries - 1), io);
  }
}
