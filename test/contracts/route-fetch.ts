export interface RouteFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Addresses asked for, in order. */
  readonly asked: string[];
}

/** An answer: JSON with 200, or a whole Response, made anew each time because a body can be read once. */
export type Route = object | (() => Response);

/** A `fetch` that knows the given addresses only; every other one is a host that can't be reached. */
export function routeFetch(routes: Readonly<Record<string, Route>>): RouteFetch {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input) => {
      const address = input instanceof Request ? input.url : String(input);
      asked.push(address);
      const route = routes[address];
      if (route === undefined) throw new TypeError('Failed to fetch');
      return typeof route === 'function' ? (route as () => Response)() : Response.json(route);
    },
  };
}

/** A refusal in the words of an AT Protocol server. */
export const refused =
  (status: number, error: string, headers: Readonly<Record<string, string>> = {}) =>
  (): Response =>
    Response.json({ error, message: error }, { status, headers });

/** Somebody else's page: a web site's, a proxy's, a captive portal's. */
export const webPage =
  (status = 200, body = '<!doctype html><title>Hello</title>') =>
  (): Response =>
    new Response(body, { status, headers: { 'content-type': 'text/html' } });
