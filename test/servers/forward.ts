import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

export interface ServerAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The whole answer is awaited, so that "after" means committed. A body that is the request itself is handed on as it comes. */
export function forward(
  port: number,
  req: IncomingMessage,
  body: Buffer | IncomingMessage,
  { keepsConnections = true }: { readonly keepsConnections?: boolean } = {},
): Promise<ServerAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { ...endToEnd(req.headers), 'x-forwarded-proto': 'https' };
    const upstream = request(
      {
        ...{ host: '127.0.0.1', port, path: req.url, method: req.method, headers },
        // snac ends a connection after its answer without saying so, and the next request on it would be lost.
        ...(keepsConnections ? {} : { agent: false }),
      },
      (res) => {
        readBody(res).then(
          (answer) =>
            resolve({ status: res.statusCode ?? 502, headers: endToEnd(res.headers), body: answer }),
          reject,
        );
      },
    );
    upstream.on('error', reject);
    if (Buffer.isBuffer(body)) upstream.end(body);
    else body.pipe(upstream);
  });
}

/**
 * Without the headers that belong to one connection. A browser's `connection: close`, handed on, made the server cut
 * before a 413 for a too large file was read (2026-11).
 */
function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { connection: _c, 'keep-alive': _k, 'transfer-encoding': _t, ...rest } = headers;
  return rest;
}

/** All of a request's or an answer's body. */
export async function readBody(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Writes a whole answer. */
export function reply(res: ServerResponse, answer: ServerAnswer): void {
  res.writeHead(answer.status, answer.headers);
  res.end(answer.body);
}
