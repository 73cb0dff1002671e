import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ContentMedia, PostContent } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import bluesky from '@/lib/platforms/bluesky/publish';
import { FakeFilmService, filmBlob, SERVICE_HOST } from './fake-film-service';
import { DID, FakePds, NOW } from './fake-pds';
import type { HttpFault } from './http-fault';
import { startLoopbackServer, type HttpRequest, type LoopbackServer } from './loopback-server';

const MB = 1_000_000;
const HEAD = [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x70, 0x34, 0x32];
const OWN = 'https://morel.us-east.host.bsky.network';

let pds: FakePds;
let service: FakeFilmService;
let server: LoopbackServer;

beforeAll(async () => {
  server = await startLoopbackServer((request) => service.respond(request));
});
afterAll(() => server.stop());
beforeEach(() => {
  pds = new FakePds();
  service = new FakeFilmService(pds);
  server.requests.length = 0;
});

const film = (bytes: number, more: Partial<ContentMedia> = {}): ContentMedia => {
  const all = new Uint8Array(bytes);
  all.set(HEAD);
  pds.files.set(`film${bytes}`, new Blob([all]));
  const facts = { assetId: `film${bytes}`, kind: 'video', mime: 'video/mp4', bytes, seconds: 3 } as const;
  return { ...facts, width: 720, height: 1280, alt: 'Bread rises', ...more };
};
const content = (...media: ContentMedia[]): PostContent => ({ text: 'Look', media, link: null, langs: [] });

interface Given {
  readonly io?: Partial<AccountIo>;
  readonly media?: readonly ContentMedia[];
}

async function prepare({ io = {}, media = [film(MB)] }: Given = {}) {
  const whole = { ...pds.io(server.fetch, AbortSignal.timeout(20_000)), ...io };
  const prepared = await bluesky.prepare(content(...media), { key: '3lbabcdefgh22', dueAt: NOW }, whole);
  return prepared.ok
    ? { embed: (JSON.parse(prepared.value.body) as { record: { embed: unknown } }).record.embed }
    : prepared.failure;
}

/** On one of Bluesky's own servers, where there is no way around the service. */
function own(): Partial<AccountIo> {
  service.account = OWN;
  return { account: { remoteId: DID, server: OWN, handle: 'casaluz.test' } };
}

const refusal = (status: number, name: string) => ({ status, json: { error: name, message: name } });
const down = (status: number): HttpFault => ({
  ...{ kind: 'answer', status, body: 'Bad gateway', type: 'text/html', committed: false },
});
const toService = ({ url }: HttpRequest) => url.host === SERVICE_HOST;
const to = (method: string) => (request: HttpRequest) =>
  toService(request) && request.url.pathname.endsWith(method);

describe('a film through the service', () => {
  it('goes in one request where it is small, and into the record with alt text and shape', async () => {
    service.looksNeeded = 2;
    expect(await prepare()).toEqual({
      embed: {
        $type: 'app.bsky.embed.video',
        video: filmBlob(MB),
        alt: 'Bread rises',
        aspectRatio: { width: 720, height: 1280 },
      },
    });
    expect(service.calls).toEqual(['getUploadLimits', 'uploadVideo', 'getJobStatus', 'getJobStatus']);
    expect(pds.uploads).toEqual([]);
  });

  it('goes in parts where it is large, and says how far it is', async () => {
    const told: number[] = [];
    const onUpload = (sent: number) => void told.push(sent);
    expect(await prepare({ media: [film(17 * MB)], io: { onUpload } })).toMatchObject({
      embed: { video: filmBlob(17 * MB) },
    });
    expect(service.calls.slice(0, 6)).toEqual([
      'startUpload',
      ...[1, 2, 3, 4].map((part) => `uploadPart:${part}`),
      'finishUpload',
    ]);
    expect(told).toEqual([0, 5 * MB, 10 * MB, 15 * MB, 17 * MB]);
  });

  it('goes in one request to a service that knows no parts', async () => {
    service.hasParts = false;
    expect(await prepare({ media: [film(17 * MB)] })).toMatchObject({ embed: { video: filmBlob(17 * MB) } });
    expect(service.calls.slice(0, 3)).toEqual(['startUpload', 'getUploadLimits', 'uploadVideo']);
  });

  it('takes the film that the service has already', async () => {
    service.jobs.set('job-old', { bytes: MB, looks: 5 });
    service.refusals.set('uploadVideo', {
      status: 409,
      json: { error: 'already_exists', jobId: 'job-old', state: 'JOB_STATE_COMPLETED', did: 'did:plc:a' },
    });
    expect(await prepare()).toMatchObject({ embed: { video: filmBlob(MB) } });
  });

  it('takes the blob of a job that says it failed because the film was there', async () => {
    service.ends = { state: 'JOB_STATE_FAILED', error: 'already_exists', blob: filmBlob(MB) };
    expect(await prepare()).toMatchObject({ embed: { video: filmBlob(MB) } });
  });

  it('has no empty alt text in the record', async () => {
    const { embed } = (await prepare({ media: [film(MB, { alt: ' ' })] })) as { embed: object };
    expect(embed).not.toHaveProperty('alt');
  });
});

describe('broken off', () => {
  it('sends only the parts that are missing', async () => {
    service.refusals.set('uploadPart', refusal(400, 'PartSizeMismatch'));
    const media = [film(17 * MB)];
    await prepare({ media, io: own() });
    service.refusals.clear();
    // Two parts had arrived before the background was stopped.
    const [upload] = service.uploads.values();
    upload?.parts.set(1, Buffer.alloc(5 * MB)).set(3, Buffer.alloc(5 * MB));
    service.calls.length = 0;
    expect(await prepare({ media, io: own() })).toMatchObject({ embed: { video: filmBlob(17 * MB) } });
    expect(service.calls.slice(0, 4)).toEqual([
      ...['getUploadStatus', 'uploadPart:2', 'uploadPart:4', 'finishUpload'],
    ]);
  });

  it('asks about the job that was under way, and sends nothing again', async () => {
    const media = [film(MB)];
    service.refusals.set('getJobStatus', refusal(503, 'ServiceOverloaded'));
    expect(await prepare({ media, io: own() })).toMatchObject({ code: 'server-error' });
    service.refusals.clear();
    service.calls.length = 0;
    expect(await prepare({ media, io: own() })).toMatchObject({ embed: { video: filmBlob(MB) } });
    expect(new Set(service.calls)).toEqual(new Set(['getJobStatus']));
  });

  it('uses what was uploaded within the hour, and nothing older', async () => {
    const media = [film(MB)];
    await prepare({ media });
    service.calls.length = 0;
    expect(await prepare({ media })).toMatchObject({ embed: { video: filmBlob(MB) } });
    expect(service.calls).toEqual([]);
    await prepare({ media, io: { clock: { now: () => NOW + 3_600_000 } } });
    expect(service.calls).toContain('uploadVideo');
  });

  it('starts anew where the service has given the upload up', async () => {
    const media = [film(17 * MB)];
    const note = JSON.stringify({ kind: 'parts', jobId: 'upload-lost', at: NOW });
    pds.notes.set(`film ${media[0]?.assetId} https://pds.tend.test`, note);
    expect(await prepare({ media })).toMatchObject({ embed: { video: filmBlob(17 * MB) } });
    expect(service.calls.slice(0, 2)).toEqual(['getUploadStatus', 'startUpload']);
  });

  it('sends a part again that was lost on the way', async () => {
    server.failNext(to('uploadPart'), { kind: 'reset', committed: false });
    expect(await prepare({ media: [film(17 * MB)], io: own() })).toMatchObject({ embed: {} });
    expect(pds.uploads).toEqual([]);
  });

  it('sends what the service misses at the end', async () => {
    service.refusals.set('finishUpload', refusal(400, 'MissingParts'));
    const media = [film(17 * MB)];
    const going = prepare({ media, io: own() });
    await expect.poll(() => service.calls.includes('finishUpload')).toBe(true);
    service.refusals.clear();
    const [upload] = service.uploads.values();
    upload?.parts.delete(2);
    expect(await going).toMatchObject({ embed: { video: filmBlob(17 * MB) } });
    expect(service.calls.filter((call) => call === 'uploadPart:2')).toHaveLength(2);
  });
});

describe('what the service refuses', () => {
  it.each([
    ['VideoTooLarge', 'media-too-large'],
    ['VideoTooLong', 'media-too-large'],
    ['BadAspectRatio', 'media-unsupported'],
    ['UnsupportedContentType', 'media-unsupported'],
    ['UploadForbidden', 'rejected'],
  ])('%s is %s, and there is no way around it', async (name, code) => {
    service.refusals.set('startUpload', refusal(400, name));
    expect(await prepare({ media: [film(17 * MB)] })).toMatchObject({ code });
    expect(pds.uploads).toEqual([]);
  });

  it('the day’s allowance: wait, and no way around it', async () => {
    service.limits = { canUpload: false, message: 'Daily limit reached' };
    expect(await prepare()).toMatchObject({ code: 'rate-limited', retryAt: NOW + 3_600_000 });
    service.limits = { canUpload: true, remainingDailyVideos: 3, remainingDailyBytes: MB - 1 };
    expect(await prepare()).toMatchObject({ code: 'rate-limited' });
    service.refusals.set('startUpload', refusal(400, 'DailyLimitExceeded'));
    expect(await prepare({ media: [film(17 * MB)] })).toMatchObject({ code: 'rate-limited' });
    expect(pds.uploads).toEqual([]);
  });

  it.each([
    ['encoding_failure', 'media-broken'],
    ['validation_failure', 'media-broken'],
    ['pds_upload_unsupported_blob_size', 'media-too-large'],
  ])('a job that ends with %s is %s, and is forgotten', async (failureCode, code) => {
    service.ends = { state: 'JOB_STATE_FAILED', failureCode };
    expect(await prepare()).toMatchObject({ code });
    expect(pds.notes.size).toBe(0);
  });

  it('an address of e-mail that was never confirmed', async () => {
    service.limits = { canUpload: false, error: 'unconfirmed_email', message: 'Confirm your e-mail' };
    expect(await prepare()).toMatchObject({ code: 'rejected', detail: 'Confirm your e-mail' });
  });
});

describe('without the service', () => {
  it.each<[string, () => void]>([
    ['out of order', () => server.failNext(toService, down(502))],
    ['not reached', () => server.failNext(toService, { kind: 'reset', committed: false })],
    ['that knows no such server', () => service.refusals.set('uploadVideo', refusal(401, 'AuthRequired'))],
    [
      'that can’t hand the film over',
      () => (service.ends = { state: 'JOB_STATE_FAILED', failureCode: 'pds_upload_failure' }),
    ],
  ])('%s: straight to a server of one’s own', async (_, break_) => {
    break_();
    expect(await prepare()).toMatchObject({ embed: { video: { size: MB, mimeType: 'video/mp4' } } });
    expect(pds.uploads).toEqual(['video/mp4']);
  });

  it('out of order: Bluesky’s own servers are tried again later', async () => {
    const io = own();
    server.failNext(toService, down(502));
    expect(await prepare({ io })).toMatchObject({ code: 'server-error' });
    expect(pds.uploads).toEqual([]);
  });
});

describe('what is no film for a post', () => {
  it.each<[string, () => readonly ContentMedia[], string]>([
    ['beside another', () => [film(MB), film(2 * MB)], 'too-many-media'],
    ['too long', () => [film(MB, { seconds: 601 })], 'media-too-large'],
    ['a sound', () => [film(MB, { kind: 'audio', mime: 'audio/mpeg' })], 'media-unsupported'],
    ['something else in truth', () => [film(MB, { assetId: 'no film at all' })], 'media-broken'],
  ])('%s', async (_, media, code) => {
    expect(await prepare({ media: media() })).toMatchObject({ code });
    expect(server.requests).toEqual([]);
  });
});
