import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frozen } from '@/lib/domain/delivery';
import mastodon from '@/lib/platforms/mastodon/publish';
import { FakeMastodon, NOW } from './fake-mastodon';
import { startLoopbackServer, type HttpRequest, type LoopbackServer } from './loopback-server';

const DUE = NOW + 3_600_000;
const { handOver } = mastodon;

describe('the server’s own scheduler', () => {
  let fake: FakeMastodon;
  let server: LoopbackServer;
  let frozen: Frozen;
  const io = () => fake.io(server.fetch, AbortSignal.timeout(10_000));
  const held = () => [...fake.scheduled.values()];
  const isReadBack = ({ verb, url }: HttpRequest) =>
    verb === 'GET' && url.pathname.startsWith('/api/v1/scheduled_statuses/');
  const words = (status: number, json: unknown) =>
    ({
      kind: 'answer',
      status,
      body: JSON.stringify(json),
      type: 'application/json',
      committed: false,
    }) as const;

  beforeAll(async () => {
    server = await startLoopbackServer((request) => fake.respond(request));
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    fake = new FakeMastodon();
    const content = { text: 'Bread at nine.', media: [], link: null, langs: [] };
    const prepared = await mastodon.prepare(content, { key: 'key-1', dueAt: DUE, handOver: true }, io());
    if (!prepared.ok) throw new Error('prepare');
    frozen = prepared.value;
  });

  it('holds the post only once it was read back there, with its time', async () => {
    expect(await mastodon.send(frozen, io())).toEqual({
      ok: true,
      value: { kind: 'held', id: held()[0]?.id, at: DUE },
    });
    expect(fake.visible()).toBe(0);
  });

  it('isn’t believed where it can’t be read back; a look finds it', async () => {
    server.failNext(isReadBack, { kind: 'reset', committed: false });
    expect(await mastodon.send(frozen, io())).toMatchObject({ failure: { code: 'unknown-outcome' } });
    expect(await mastodon.verify(frozen, io())).toEqual({
      ok: true,
      value: { kind: 'held', id: held()[0]?.id, at: DUE },
    });
  });

  it('is told to let go where it would publish at another time', async () => {
    const early = new Date(DUE - 1_800_000).toISOString();
    server.failNext(isReadBack, words(200, { id: 's', scheduled_at: early, params: { text: 'x' } }));
    expect(await mastodon.send(frozen, io())).toMatchObject({ failure: { code: 'not-supported' } });
    expect(held()).toEqual([]);
  });

  it('counts as published where the server published at once, as Hollo does', async () => {
    const isSend = (request: HttpRequest) => fake.isSend(request);
    const one = fake.add('Bread at nine.');
    server.failNext(isSend, words(200, one));
    expect(await mastodon.send(frozen, io())).toMatchObject({ value: { kind: 'published', id: one.id } });
  });

  it('is followed: held, then there; gone where somebody took it away', async () => {
    await mastodon.send(frozen, io());
    const id = held()[0]?.id ?? '';
    expect(await handOver?.follow(id, frozen, io())).toEqual({
      ok: true,
      value: { kind: 'held', id, at: DUE },
    });
    fake.scheduled.clear();
    expect(await handOver?.follow(id, frozen, io())).toEqual({ ok: true, value: { kind: 'absent' } });
    fake.now = DUE;
    const { id: published } = fake.add('Bread at nine.');
    expect(await handOver?.follow(id, frozen, io())).toMatchObject({
      value: { kind: 'there', id: published },
    });
    server.failNext(() => true, { kind: 'reset', committed: false });
    expect(await handOver?.follow(id, frozen, io())).toMatchObject({ failure: { code: 'host-unreachable' } });
  });

  it('is moved and taken back, and says where it is too late for that', async () => {
    await mastodon.send(frozen, io());
    const id = held()[0]?.id ?? '';
    expect(await handOver?.move(id, DUE + 60_000, io())).toEqual({ ok: true, value: { at: DUE + 60_000 } });
    expect(await handOver?.cancel(id, io())).toEqual({ ok: true, value: null });
    expect(held()).toEqual([]);
    expect(await handOver?.cancel(id, io())).toMatchObject({ failure: { code: 'state-changed' } });
    expect(await handOver?.move(id, DUE, io())).toMatchObject({ failure: { code: 'state-changed' } });
  });
});
