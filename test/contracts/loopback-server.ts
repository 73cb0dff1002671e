import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpFault } from './http-fault';

export interface HttpRequest {
  readonly verb: string;
  /** As the publisher asked for it, host included. */
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly json: unknown;
  /** A file in place of JSON. */
  readonly bytes?: Buffer;
}

export interface LoopbackServer {
  /** Every https host leads to this server, whatever its name. */
  readonly fetch: typeof fetch;
  /** Everything that arrived, oldest first. */
  readonly requests: HttpRequest[];
  /** The next request that `isHit` says yes to gets this; then it is over. */
  failNext(isHit: (request: HttpRequest) => boolean, fault: HttpFault): void;
  stop(): Promise<void>;
}

/** Carries the true URL, because on the wire everything goes to loopback. */
const ASKED = 'x-asked';

/** A fake network behind a real socket: resets, hangs and cut bodies are what `fetch` makes of real ones. */
export async function startLoopbackServer(
  respond: (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>,
): Promise<LoopbackServer> {
  const requests: HttpRequest[] = [];
  let planned: { isHit: (request: HttpRequest) => boolean; fault: HttpFault } | null = null;

  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming);
    requests.push(request);
    const fault = planned?.isHit(request) ? planned.fault : null;
    if (!fault) return answer(outgoing, await respond(request));
    planned = null;
    const truth = fault.committed ? await respond(request) : { status: 200, json: null };
    if (fault.kind === 'reset') incoming.socket.resetAndDestroy();
    else if (fault.kind === 'truncated') truncate(outgoing, truth);
    else if (fault.kind === 'answer')
      outgoing.writeHead(fault.status, { 'content-type': fault.type, ...fault.headers }).end(fault.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    requests,
    failNext: (isHit, fault) => void (planned = { isHit, fault }),
    fetch: (input, init) => {
      const asked = new Request(input, init);
      const headers = new Headers(asked.headers);
      headers.set(ASKED, asked.url);
      // Each time a form is sent, it has another boundary.
      if (init?.body instanceof FormData) headers.delete('content-type');
      return fetch(`http://127.0.0.1:${port}/`, { ...init, headers });
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  // Everything is asked for at the root; another path is a redirect that was followed.
  const path = incoming.url ?? '/';
  const url = new URL(path === '/' ? (headers.get(ASKED) ?? path) : path, 'https://followed.test');
  return { verb: incoming.method ?? 'GET', url, headers, body: Buffer.concat(chunks) };
}

function answer(outgoing: ServerResponse, { status, json, bytes }: HttpAnswer): void {
  if (bytes) {
    outgoing.writeHead(status, { 'content-type': 'application/octet-stream' }).end(bytes);
    return;
  }
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(json));
}

function truncate(outgoing: ServerResponse, { status, json }: HttpAnswer): void {
  const body = JSON.stringify(json);
  outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  outgoing.write(body.slice(0, body.length / 2), () => outgoing.socket?.destroy());
}
