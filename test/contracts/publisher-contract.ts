import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frozen } from '@/lib/domain/delivery';
import type { FailureCode } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo, Publisher } from '@/lib/domain/publisher';
import type { HttpFault } from './http-fault';
import { NO_ABSENCE, UNKNOWN_OUTCOMES, type Words } from './network-faults';
import {
  startLoopbackServer,
  type HttpAnswer,
  type HttpRequest,
  type LoopbackServer,
} from './loopback-server';

/** A network of the tests' own that speaks one platform's API. */
export interface FakeNetwork {
  respond(request: HttpRequest): HttpAnswer;
  /** Whether this is the request that publishes. */
  isSend(request: HttpRequest): boolean;
  /** Body of a refusal in the network's own words, for a status. */
  refusal(status: number): string;
  /** Io of an account that is signed in there. */
  io(fetch: LoopbackServer['fetch'], signal: AbortSignal): AccountIo;
  /** How many posts are visible. */
  visible(): number;
}

export interface ContractSubject {
  readonly publisher: Publisher;
  /** A new, empty network each time. */
  readonly network: () => FakeNetwork;
}

const content: PostContent = { text: 'Fresh bread at nine.', media: [], link: null, langs: ['en'] };

/** Long enough for an answer, short enough to wait for where none comes. */
const SOON_MS = 150;

/**
 * What every publisher owes to the state machine: the exact failure code for whatever a network can do to the one request that can't be
 * taken back, and a look afterwards that finds out the truth (rules R3 and R4).
 */
export function describePublisherContract({ publisher, network }: ContractSubject): void {
  let fake: FakeNetwork;
  let server: LoopbackServer;
  let frozen: Frozen;

  const io = (signal = AbortSignal.timeout(10_000)) => fake.io(server.fetch, signal);
  const sends = () => server.requests.filter((request) => fake.isSend(request)).length;
  const words: Words = (status, headers = {}, committed = false, body = fake.refusal(status)) => ({
    kind: 'answer',
    status,
    headers,
    body,
    type: 'application/json',
    committed,
  });
  const sendInto = async (fault: HttpFault, signal?: AbortSignal) => {
    server.failNext(fake.isSend, fault);
    const sent = await publisher.send(frozen, io(signal));
    return sent.ok ? { code: 'ok' as const } : sent.failure;
  };

  beforeAll(async () => {
    server = await startLoopbackServer((request) => fake.respond(request));
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    fake = network();
    server.requests.length = 0;
    const plan = { key: publisher.newKey(io()), dueAt: io().clock.now() };
    const prepared = await publisher.prepare(content, plan, io());
    if (!prepared.ok) throw new Error(`prepare: ${JSON.stringify(prepared.failure)}`);
    frozen = prepared.value;
  });

  describe('prepare', () => {
    it('publishes nothing', () => {
      expect(sends()).toBe(0);
      expect(fake.visible()).toBe(0);
    });

    it('makes the same bytes of the same content, key and time', async () => {
      const plan = { key: frozen.key, dueAt: io().clock.now() };
      expect(await publisher.prepare(content, plan, io())).toEqual({ ok: true, value: frozen });
      expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    it('refuses what is empty', async () => {
      const plan = { key: frozen.key, dueAt: 0 };
      const empty = await publisher.prepare({ ...content, text: ' \n' }, plan, io());
      expect(empty).toMatchObject({ ok: false, failure: { code: 'empty-post' } });
    });
  });

  describe('send', () => {
    it('publishes the frozen body, byte for byte, and says where', async () => {
      const sent = await publisher.send(frozen, io());
      // Where our own key tells, it is in the post's address; elsewhere the network names its posts as it likes.
      const id = publisher.looks === 1 ? expect.stringContaining(frozen.key) : expect.stringMatching(/./);
      expect(sent).toMatchObject({ ok: true, value: { kind: 'published', id } });
      const request = server.requests.find((one) => fake.isSend(one));
      expect(request?.body.toString()).toBe(frozen.body);
      expect(fake.visible()).toBe(1);
    });

    it('says `aborted` where the time was over before anything left', async () => {
      server.requests.length = 0;
      const sent = await publisher.send(frozen, io(AbortSignal.abort()));
      expect(sent).toMatchObject({ ok: false, failure: { code: 'aborted' } });
      expect(server.requests).toEqual([]);
    });

    const refusals: [number, FailureCode][] = [
      [400, 'rejected'],
      [401, 'auth-expired'],
      [403, 'rejected'],
      [404, 'rejected'],
      [413, 'rejected'],
      [422, 'rejected'],
      [429, 'rate-limited'],
    ];
    it.each(refusals)('believes a %i in the network’s own words: %s', async (status, code) => {
      expect(await sendInto(words(status))).toMatchObject({ code });
      expect(await publisher.verify(frozen, io())).toEqual({ ok: true, value: { kind: 'absent' } });
    });

    it.each([
      ['no header', undefined, undefined],
      ['seconds', '120', 120_000],
      ['a date', 'date', 300_000],
      ['a date that is over', 'past', 0],
      ['eleven days', '999999', 86_400_000],
      ['more than a number holds', '9'.repeat(400), 86_400_000],
      ['a word', 'soon', undefined],
      ['a negative number', '-5', undefined],
    ])('reads how long to wait: %s', async (_, header, wait) => {
      const now = io().clock.now();
      const dates: Record<string, number> = { date: now + 300_000, past: now - 86_400_000 };
      const at = dates[header ?? ''];
      const value = at === undefined ? header : new Date(at).toUTCString();
      const reason = await sendInto(words(429, value === undefined ? {} : { 'retry-after': value }));
      expect(reason).toMatchObject({ code: 'rate-limited' });
      expect('retryAt' in reason ? reason.retryAt : undefined).toBe(
        wait === undefined ? undefined : now + wait,
      );
    });

    it.each(UNKNOWN_OUTCOMES)(
      '%s: nobody knows; a look tells, and sending again makes one post',
      async (_, fault) => {
        const planned = fault(words);
        const signal = planned.kind === 'hang' ? AbortSignal.timeout(SOON_MS) : undefined;
        expect(await sendInto(planned, signal)).toMatchObject({ code: 'unknown-outcome' });
        expect(sends()).toBe(1);
        expect(server.requests.filter(({ url }) => url.pathname === '/elsewhere')).toHaveLength(0);

        const kind = planned.committed ? 'there' : 'absent';
        expect(await publisher.verify(frozen, io())).toMatchObject({ ok: true, value: { kind } });
        if (publisher.resendWindowMs(io().account) === 0) return;
        expect(await publisher.send(frozen, io())).toMatchObject({ ok: true });
        expect(fake.visible()).toBe(1);
      },
    );
  });

  describe('verify', () => {
    it('finds what was sent, under the same id', async () => {
      const sent = await publisher.send(frozen, io());
      const seen = await publisher.verify(frozen, io());
      expect(sent.ok && seen).toEqual({ ok: true, value: { ...(sent.ok ? sent.value : {}), kind: 'there' } });
    });

    it.runIf(publisher.looks === 1)('takes nobody else’s post for ours', async () => {
      await publisher.send(frozen, io());
      const { key } = frozen;
      const other = await publisher.prepare({ ...content, text: 'Another one.' }, { key, dueAt: 0 }, io());
      const seen = other.ok && (await publisher.verify(other.value, io()));
      expect(seen).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    });

    it.each(NO_ABSENCE)('never takes %s for an absence', async (_, fault, code) => {
      await publisher.send(frozen, io());
      server.failNext(() => true, fault(words));
      expect(await publisher.verify(frozen, io())).toMatchObject({ ok: false, failure: { code } });
    });
  });

  describe('remove', () => {
    it('deletes, and succeeds where it is gone already', async () => {
      const sent = await publisher.send(frozen, io());
      const id = sent.ok ? sent.value.id : '';
      expect(await publisher.remove(id, io())).toEqual({ ok: true, value: null });
      expect(fake.visible()).toBe(0);
      expect(await publisher.verify(frozen, io())).toEqual({ ok: true, value: { kind: 'absent' } });
      expect(await publisher.remove(id, io())).toEqual({ ok: true, value: null });
    });

    it('says so where the network could not be asked', async () => {
      const sent = await publisher.send(frozen, io());
      server.failNext(() => true, { kind: 'reset', committed: false });
      const removed = await publisher.remove(sent.ok ? sent.value.id : '', io());
      expect(removed).toMatchObject({ ok: false, failure: { code: 'host-unreachable' } });
      expect(fake.visible()).toBe(1);
    });
  });

  it('makes a new key each time, also within one millisecond', () => {
    let now = 0;
    const later = Array.from({ length: 1_000 }, () =>
      publisher.newKey({ clock: { now: () => ++now }, random: () => 0.5 }),
    );
    expect(new Set(later).size).toBe(1_000);
    let seed = 0;
    const random = () => (seed += 0.01);
    const atOnce = Array.from({ length: 40 }, () => publisher.newKey({ clock: { now: () => 0 }, random }));
    expect(new Set(atOnce).size).toBe(40);
  });
}
