import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FieldId } from '@/lib/domain/company';
import type { FailureCode } from '@/lib/domain/failure';
import type { ProfileApi, ProfileBytes, ProfileThere } from '@/lib/domain/profile-api';
import type { AccountIo } from '@/lib/domain/publisher';
import { drawPng } from '@/test/servers/draw-png';
import type { HttpFault } from './http-fault';
import {
  startLoopbackServer,
  type HttpAnswer,
  type HttpRequest,
  type LoopbackServer,
} from './loopback-server';
import { NO_ABSENCE, UNKNOWN_OUTCOMES, type Words } from './network-faults';

/** A server of the tests' own that holds one account's profile. */
export interface ProfileServer {
  respond(request: HttpRequest): HttpAnswer | Promise<HttpAnswer>;
  /** Whether this is the request that changes the profile. */
  isWrite(request: HttpRequest): boolean;
  refusal(status: number): string;
  io(fetch: LoopbackServer['fetch'], signal: AbortSignal): AccountIo;
  /** As if somebody had changed the name with another client. */
  rename(name: string): void;
}

export interface ProfileSubject {
  readonly api: ProfileApi;
  readonly server: () => ProfileServer;
  /** Codes for refusals in the server's own words. */
  readonly refusals: readonly (readonly [number, FailureCode])[];
}

const SOON_MS = 150;

const pngOf = (seed: number): Blob =>
  new Blob([Uint8Array.from(drawPng(8, 8, (x, y) => [x * 9, y * 9, seed]))], { type: 'image/png' });

export const textOf = (there: ProfileThere, field: FieldId): string | undefined =>
  there.values.find((value) => value.field === field)?.lines.join('\n');

/** What every profile API owes to the services: only the given fields, never over somebody's change, and the exact code for whatever goes wrong. */
export function describeProfileContract({ api, server: make, refusals }: ProfileSubject): void {
  let fake: ProfileServer;
  let server: LoopbackServer;

  const io = (signal = AbortSignal.timeout(10_000)) => fake.io(server.fetch, signal);
  const words: Words = (status, headers = {}, committed = false, body = fake.refusal(status)) => ({
    ...{ kind: 'answer', status, headers, body, type: 'application/json', committed },
  });
  const read = async (): Promise<ProfileThere> => {
    const there = await api.read(io());
    if (!there.ok) throw new Error(JSON.stringify(there.failure));
    return there.value;
  };
  const write = async (set: readonly ProfileBytes[], seen?: ProfileThere, signal?: AbortSignal) =>
    api.write({ set, seen: seen ?? (await read()) }, io(signal));
  const name = (text: string): ProfileBytes => ({ field: 'name', lines: [text] });
  const writeInto = async (fault: HttpFault, signal?: AbortSignal) => {
    const seen = await read();
    server.failNext((request) => fake.isWrite(request), fault);
    const sent = await write([name('Casa Luz')], seen, signal);
    return sent.ok ? { code: 'ok' as const } : sent.failure;
  };

  beforeAll(async () => {
    server = await startLoopbackServer((request) => fake.respond(request));
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    fake = make();
    server.requests.length = 0;
  });

  it('writes the given fields and no other, and reads them back', async () => {
    expect(textOf(await read(), 'name')).toBe('');
    expect(await write([name('Casa Luz ünï 🌿'), { field: 'bio', lines: ['one\ntwo "&" <b>'] }])).toEqual({
      ok: true,
      value: null,
    });
    const before = await read();
    await write([{ field: 'bio', lines: [] }]);
    const after = await read();
    expect(after.version).not.toBe(before.version);
    expect([textOf(before, 'bio'), textOf(after, 'bio')]).toEqual(['one\ntwo "&" <b>', '']);
    expect(textOf(after, 'name')).toBe('Casa Luz ünï 🌿');
    expect((await read()).version).toBe(after.version);
  });

  it.each(['avatar', 'cover'] as const)('puts a picture there, and takes it away: %s', async (field) => {
    const bytesOf = async (there: ProfileThere) => {
      const bytes = there.values.find((value) => value.field === field)?.bytes;
      return bytes && Buffer.from(await bytes.arrayBuffer()).toString('base64');
    };
    expect(await bytesOf(await read())).toBeNull();
    expect(await write([{ field, lines: [], bytes: pngOf(1) }])).toMatchObject({ ok: true });
    const there = await read();
    expect(await bytesOf(there)).toBe(Buffer.from(await pngOf(1).arrayBuffer()).toString('base64'));
    expect(there.values.find((value) => value.field === field)?.bytes?.type).toBe('image/png');
    expect(await write([{ field, lines: [], bytes: null }])).toMatchObject({ ok: true });
    expect(await bytesOf(await read())).toBeNull();
  });

  it('tells a picture that can’t be loaded from none', async () => {
    await write([{ field: 'avatar', lines: [], bytes: pngOf(1) }]);
    const isPicture = ({ url }: HttpRequest) => /getBlob$|^\/files\//.test(url.pathname);
    const page = { kind: 'answer', status: 200, body: 'a web page', type: 'text/html' } as const;
    server.failNext(isPicture, { ...page, committed: false });
    const avatar = (await read()).values.find(({ field }) => field === 'avatar');
    expect(avatar).toEqual({ field: 'avatar', lines: [], mark: expect.stringMatching(/./) });
  });

  it('never writes over somebody else’s change', async () => {
    const seen = await read();
    fake.rename('Changed there');
    expect(await write([name('Casa Luz')], seen)).toMatchObject({ failure: { code: 'changed-there' } });
    expect(textOf(await read(), 'name')).toBe('Changed there');
    expect(server.requests.filter((request) => fake.isWrite(request))).toHaveLength(0);
  });

  it('refuses a field that it has none of, before anything is sent', async () => {
    expect(await write([name('A'), { field: 'hours', lines: ['Mo 9-17'] }])).toMatchObject({
      failure: { code: 'not-supported' },
    });
    expect(server.requests.filter((request) => fake.isWrite(request))).toHaveLength(0);
  });

  it.each(refusals)('believes a %i in the server’s own words: %s', async (status, code) => {
    expect(await writeInto(words(status))).toMatchObject({ code });
    expect(textOf(await read(), 'name')).toBe('');
  });

  it.each(UNKNOWN_OUTCOMES)('%s: nobody knows; reading again tells', async (_, fault) => {
    const planned = fault(words);
    const signal = planned.kind === 'hang' ? AbortSignal.timeout(SOON_MS) : undefined;
    expect(await writeInto(planned, signal)).toMatchObject({ code: 'unknown-outcome' });
    expect(server.requests.filter((request) => fake.isWrite(request))).toHaveLength(1);
    expect(server.requests.filter(({ url }) => url.pathname === '/elsewhere')).toHaveLength(0);
    expect(textOf(await read(), 'name')).toBe(planned.committed ? 'Casa Luz' : '');
  });

  it.each(NO_ABSENCE)('never reads %s as a profile', async (_, fault, code) => {
    server.failNext(() => true, fault(words));
    expect(await api.read(io())).toMatchObject({ ok: false, failure: { code } });
  });
}
