import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';

/**
 * A `fetch` that reaches the practice hosts through the front, certificate checked against the front's own: for tests
 * of publishers in Node, which get `fetch` as an argument. Streams answers, follows no redirect, and fails as the
 * browsers' does: a TypeError for a lost connection, the signal's reason for an abort.
 */
export function createFrontFetch(front: { readonly port: number; readonly cert: string }): typeof fetch {
  return async (input, init) => {
    const wanted = new Request(input, init);
    wanted.signal.throwIfAborted();
    const url = new URL(wanted.url);
    const body = Buffer.from(await wanted.arrayBuffer());
    const headers: Record<string, string> = { ...Object.fromEntries(wanted.headers), host: url.host };
    if (body.length > 0) headers['content-length'] = String(body.length);

    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request({
        host: '127.0.0.1',
        port: front.port,
        servername: url.hostname,
        ca: front.cert,
        method: wanted.method,
        path: url.pathname + url.search,
        headers,
        // One connection each: a kept one that a fault has cut would fail the next request too.
        agent: false,
      });
      const abort = () => sent.destroy(new Error('aborted'));
      wanted.signal.addEventListener('abort', abort, { once: true });
      sent.on('response', resolve);
      sent.on('error', (cause) => {
        reject(wanted.signal.aborted ? wanted.signal.reason : new TypeError('Failed to fetch', { cause }));
      });
      sent.end(body);
    });

    const status = answer.statusCode ?? 0;
    const bodiless = status === 204 || status === 304 || wanted.method === 'HEAD';
    const stream = bodiless ? null : bodyOf(answer, wanted.signal);
    const pairs = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    return new Response(stream, { status, headers: pairs });
  };
}

/** The answer's bytes as they come; a connection lost in the middle fails the read as it does in Chromium. */
function bodyOf(answer: IncomingMessage, signal: AbortSignal): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Buffer> = answer[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        controller.error(signal.aborted ? signal.reason : new TypeError('network error', { cause }));
      }
    },
    cancel() {
      answer.destroy();
    },
  });
}
