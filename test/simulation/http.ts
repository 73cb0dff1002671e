/** A request as a server of the simulation sees it. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a page of something else where it is a text. */
  readonly body?: unknown;
}

/** A network's server: keeps what it is sent, and answers as the real one would if nothing went wrong. */
export interface SimServer {
  readonly origin: string;
  /** Whether its answers are dated. */
  readonly tellsTime: boolean;
  respond(request: HttpRequest): HttpAnswer;
  /** Whether it is the irreversible request. */
  publishes(request: HttpRequest): boolean;
  /** The account's sessions are over. */
  expire(): void;
}

/** As much of a `Response` as publishers use, without streams, so that it is read within the same instant. */
export function toResponse({ status, headers = {}, body }: HttpAnswer): Response {
  const isText = typeof body === 'string';
  const type = isText ? 'text/html' : 'application/json';
  const text = isText ? body : JSON.stringify(body ?? {});
  const light = {
    ok: status >= 200 && status < 300,
    status,
    headers: new Headers({ 'content-type': type, ...headers }),
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
  };
  return light as unknown as Response;
}
