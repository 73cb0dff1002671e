import { DID, type FakePds } from './fake-pds';
import type { HttpAnswer, HttpRequest } from './loopback-server';

const error = (status: number, name: string, more: object = {}): HttpAnswer => ({
  status,
  json: { error: name, message: name, ...more },
});

interface Upload {
  readonly size: number;
  readonly parts: Map<number, Buffer>;
  state: 'created' | 'completed' | 'expired';
}

interface Job {
  readonly bytes: number;
  looks: number;
}

const PART_BYTES = 5_000_000;
export const SERVICE_HOST = 'video.bsky.app';

/**
 * The network's service for films, as its lexicons and the network's own app have it (lexicons/app/bsky/video/*.json, social-app
 * src/lib/media/video, read 2026-11-27); its odd answers as reported in atproto#3097.
 */
export class FakeFilmService {
  /** Every request, as `method` or `method:part`. */
  readonly calls: string[] = [];
  /** Answers instead of the service's own, by method. */
  readonly refusals = new Map<string, HttpAnswer>();
  /** How many looks it takes until a job has ended, and how it ends. */
  looksNeeded = 1;
  ends: Record<string, unknown> | null = null;
  hasParts = true;
  limits: object = { canUpload: true, remainingDailyVideos: 24, remainingDailyBytes: 1_000_000_000 };
  readonly uploads = new Map<string, Upload>();
  readonly jobs = new Map<string, Job>();
  #ids = 0;

  /** The server that the account is on: passes must be for it. */
  account = 'https://pds.tend.test';
  readonly #pds: FakePds;

  constructor(pds: FakePds) {
    this.#pds = pds;
  }

  respond(request: HttpRequest): HttpAnswer {
    if (request.url.host !== SERVICE_HOST) return this.#pds.respond(request);
    const method = request.url.pathname.replace('/xrpc/app.bsky.video.', '');
    const query = request.url.searchParams;
    this.calls.push(method === 'uploadPart' ? `uploadPart:${query.get('partNumber')}` : method);
    const refused = this.refusals.get(method);
    if (refused) return refused;
    if (method === 'getJobStatus') return this.#job(query.get('jobId') ?? '');
    const pass = request.headers.get('authorization') ?? '';
    const wanted =
      method === 'getUploadLimits'
        ? 'did:web:video.bsky.app app.bsky.video.getUploadLimits'
        : `did:web:${new URL(this.account).host} com.atproto.repo.uploadBlob`;
    if (pass !== `Bearer pass ${wanted}`) return error(401, 'AuthRequired');
    switch (method) {
      case 'getUploadLimits':
        return { status: 200, json: this.limits };
      case 'uploadVideo':
        return this.#whole(request);
      case 'startUpload':
        return this.hasParts ? this.#start(request) : error(501, 'MethodNotImplemented');
      case 'uploadPart':
        return this.#part(query, request.body);
      case 'getUploadStatus':
        return this.#status(query.get('jobId') ?? '');
      case 'finishUpload':
        return this.#finish((JSON.parse(request.body.toString()) as { jobId: string }).jobId);
      default:
        return error(501, 'MethodNotImplemented');
    }
  }

  #newJob(bytes: number): string {
    const id = `job-${++this.#ids}`;
    this.jobs.set(id, { bytes, looks: 0 });
    return id;
  }

  #whole({ url, body }: HttpRequest): HttpAnswer {
    if (url.searchParams.get('did') !== DID) return error(400, 'BadDid');
    return { status: 200, json: { did: DID, jobId: this.#newJob(body.length), state: 'JOB_STATE_CREATED' } };
  }

  #start({ body }: HttpRequest): HttpAnswer {
    const { sizeBytes } = JSON.parse(body.toString()) as { sizeBytes: number };
    const jobId = `upload-${++this.#ids}`;
    this.uploads.set(jobId, { size: sizeBytes, parts: new Map(), state: 'created' });
    return { status: 200, json: this.#plan(jobId, sizeBytes) };
  }

  #plan = (jobId: string, size: number) => ({
    ...{ jobId, partSizeBytes: PART_BYTES, partCount: Math.ceil(size / PART_BYTES) },
    expiresAt: '2026-11-25T09:00:00Z',
  });

  #part(query: URLSearchParams, body: Buffer): HttpAnswer {
    const upload = this.uploads.get(query.get('jobId') ?? '');
    if (!upload) return error(404, 'UploadNotFound');
    const number = Number(query.get('partNumber'));
    const expected = Math.min(PART_BYTES, upload.size - (number - 1) * PART_BYTES);
    if (body.length !== expected) return error(400, 'PartSizeMismatch');
    upload.parts.set(number, body);
    return { status: 200, json: { partNumber: number, sizeBytes: body.length } };
  }

  #status(jobId: string): HttpAnswer {
    const upload = this.uploads.get(jobId);
    if (!upload) return error(404, 'UploadNotFound');
    const { size, parts, state } = upload;
    return { status: 200, json: { ...this.#plan(jobId, size), state, receivedParts: [...parts.keys()] } };
  }

  #finish(jobId: string): HttpAnswer {
    const upload = this.uploads.get(jobId);
    if (!upload) return error(404, 'UploadNotFound');
    const bytes = [...upload.parts.values()].reduce((sum, part) => sum + part.length, 0);
    if (bytes !== upload.size) return error(400, 'MissingParts');
    upload.state = 'completed';
    const completedJobId = this.#newJob(bytes);
    const jobStatus = { jobId: completedJobId, did: DID, state: 'JOB_STATE_CREATED' };
    return { status: 200, json: { completedJobId, jobStatus } };
  }

  #job(jobId: string): HttpAnswer {
    const job = this.jobs.get(jobId);
    if (!job) return error(400, 'InvalidRequest');
    job.looks += 1;
    const blob = filmBlob(job.bytes);
    const done = this.ends ?? { state: 'JOB_STATE_COMPLETED', blob };
    const under = { state: 'JOB_STATE_ENCODING', progress: 40 };
    return {
      status: 200,
      json: { jobStatus: { jobId, did: DID, ...(job.looks < this.looksNeeded ? under : done) } },
    };
  }
}

/** What the account's server calls a film of so many bytes once the service has put it there. */
export const filmBlob = (size: number) => ({
  $type: 'blob' as const,
  ref: { $link: `bafkfilm${size}` },
  mimeType: 'video/mp4',
  size,
});
