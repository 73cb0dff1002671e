import type { Faults } from './faults';
import { toResponse, type HttpAnswer, type HttpRequest, type SimServer } from './http';
import type { Life } from './life';
import type { Rng } from './rng';
import type { Timeline } from './timeline';
import { bodyText } from './virtual-globals';

interface Options {
  readonly timeline: Timeline;
  readonly rng: Rng;
  readonly faults: () => Faults;
  readonly servers: ReadonlyMap<string, SimServer>;
  readonly isOnline: () => boolean;
  /** What becomes of a request whose worker dies while it is on its way. */
  readonly arrivesAnyway: () => boolean;
  readonly trace: (line: () => string) => void;
}

/** What happens to one request. */
export interface Course {
  /** Ms until the server has it; null: never. */
  readonly arrives: number | null;
  /** The answer in place of the server's, which then has not looked at the request. */
  readonly instead?: HttpAnswer;
  /** The answer in place of the server's, which has done what was asked. */
  readonly after?: HttpAnswer;
  /** No answer: an error at once, or silence. */
  readonly lost?: 'error' | 'silence';
  readonly expires?: true;
}

interface OnItsWay {
  readonly life: Life;
  isLost: boolean;
}

/** Everything between the worker and the servers: the only place where requests fail. */
export class Network {
  /** A request is about to leave. */
  onLeave: (life: Life, request: HttpRequest, publishes: boolean) => void = () => undefined;
  /** Has the first word in what happens to a request; null leaves it to the faults. */
  script: (request: HttpRequest, publishes: boolean) => Course | null = () => null;
  /** Server by origin and true time until which it answers 429 only. */
  readonly #storms = new Map<string, number>();
  readonly #onItsWay = new Set<OnItsWay>();
  /** How many requests were under way when a worker died. */
  orphans = 0;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  fetchOf(life: Life): typeof fetch {
    return async (input, init) => {
      const url = new URL(String(input));
      const request = {
        method: init?.method?.toUpperCase() ?? 'GET',
        url,
        headers: new Headers(init?.headers),
        body: bodyText(init?.body),
      };
      return toResponse(await this.#exchange(life, request, init?.signal ?? null));
    };
  }

  /** The worker has died. */
  abandon(life: Life): void {
    for (const way of this.#onItsWay) {
      if (way.life !== life) continue;
      this.orphans += 1;
      way.isLost = !this.#options.arrivesAnyway();
    }
  }

  async #exchange(life: Life, request: HttpRequest, signal: AbortSignal | null): Promise<HttpAnswer> {
    const { servers, timeline, rng, trace } = this.#options;
    const server = servers.get(request.url.origin);
    if (!server) throw new TypeError(`no such host: ${request.url.host}`);
    const publishes = server.publishes(request);
    const label = `${request.method} ${request.url.host}${request.url.pathname}`;
    const way: OnItsWay = { life, isLost: false };
    const course = await life.step(`request ${label}`, () => {
      if (signal?.aborted) throw signal.reason as Error;
      this.onLeave(life, request, publishes);
      this.#onItsWay.add(way);
      return this.script(request, publishes) ?? this.#draw(server);
    });
    const answered = Promise.withResolvers<HttpAnswer | 'error'>();
    const arrive = (): void => {
      if (way.isLost) return;
      const answer = this.#arrive(server, request, course);
      trace(
        () => `server ${label} -> ${answer === 'error' ? 'lost' : answer.status} ${JSON.stringify(course)}`,
      );
      if (course.lost === undefined) answered.resolve(answer);
      else if (course.lost === 'error') answered.resolve('error');
    };
    if (course.arrives !== null)
      (rng.chance(0.1) ? timeline.machine : timeline.world).call(timeline, course.arrives, arrive);
    else if (course.lost === 'error') answered.resolve('error');
    const ended = Promise.withResolvers<never>();
    const end = (): void => ended.reject(signal?.reason as Error);
    signal?.addEventListener('abort', end, { once: true });
    try {
      const answer = await Promise.race([answered.promise, ended.promise]);
      return await life.step(`answer ${label}`, () => {
        if (answer === 'error') throw new TypeError('Failed to fetch');
        return answer;
      });
    } finally {
      signal?.removeEventListener('abort', end);
      this.#onItsWay.delete(way);
    }
  }

  #arrive(
    server: SimServer,
    request: HttpRequest,
    { instead, after, expires }: Course,
  ): HttpAnswer | 'error' {
    const { timeline, rng } = this.#options;
    if (expires) server.expire();
    const date: Readonly<Record<string, string>> = server.tellsTime
      ? { date: new Date(timeline.now).toUTCString() }
      : {};
    const dated = (answer: HttpAnswer): HttpAnswer => ({
      ...answer,
      headers: { ...date, ...answer.headers },
    });
    // Whoever answers tells the time, but a gateway in trouble may have none (RFC 9110, 6.6.1).
    const given = (answer: HttpAnswer): HttpAnswer =>
      answer.status >= 500 && rng.chance(0.5) ? answer : dated(answer);
    if (instead) return given(instead);
    if ((this.#storms.get(server.origin) ?? 0) > timeline.now) return dated(this.#tooMany(server));
    const answer = server.respond(request);
    return after ? given(after) : dated(answer);
  }

  #draw(server: SimServer): Course {
    const { rng, faults, isOnline } = this.#options;
    const now = faults();
    const lost = rng.chance(0.5) ? 'error' : 'silence';
    if (!isOnline()) return { arrives: null, lost: 'error' };
    if (rng.chance(now.unreachable)) return { arrives: null, lost };
    const arrives = rng.chance(now.slow) ? rng.between(5_000, 45_000) : rng.between(5, 400);
    if (rng.chance(now.answerLost)) return { arrives, lost };
    if (rng.chance(now.serverError)) {
      const status = rng.pick([500, 502, 503, 504]);
      const answer = {
        status,
        body: rng.chance(0.5) ? { error: 'InternalServerError' } : '<h1>Bad gateway</h1>',
      };
      return { arrives, [rng.chance(0.5) ? 'after' : 'instead']: answer };
    }
    if (rng.chance(now.garbage)) {
      const answer = {
        status: 200,
        body: rng.chance(0.5) ? '<h1>Welcome to our hotel</h1>' : { hello: 'world' },
      };
      return { arrives, [rng.chance(0.5) ? 'after' : 'instead']: answer };
    }
    if (rng.chance(now.rateLimited)) return { arrives, instead: this.#tooMany(server) };
    if (rng.chance(now.refused))
      return { arrives, instead: { status: 400, body: { error: 'Refused', message: 'no' } } };
    return rng.chance(now.expired) ? { arrives, expires: true } : { arrives };
  }

  #tooMany(server: SimServer): HttpAnswer {
    const { rng, timeline } = this.#options;
    if (rng.chance(0.3)) this.#storms.set(server.origin, timeline.now + rng.between(10_000, 20 * 60_000));
    const until = timeline.now + rng.between(1_000, 10 * 60_000);
    const told = rng.pick<Readonly<Record<string, string>>>([
      {},
      { 'retry-after': String(Math.round((until - timeline.now) / 1_000)) },
      { 'retry-after': new Date(until).toUTCString() },
      { 'retry-after': '604800' },
      { 'retry-after': '-5' },
    ]);
    return { status: 429, headers: told, body: { error: 'RateLimitExceeded' } };
  }
}
