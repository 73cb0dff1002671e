import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** The handler for a host name (no port), or null: 404. */
export type Router = (host: string) => Handler | null;

export interface TlsFront {
  readonly port: number;
  /** Ends the connections that wait for another request. */
  closeKept(): void;
  stop(): Promise<void>;
}

/**
 * The one HTTPS door of the practice network, on loopback: requests are routed by their Host header. With it the
 * shipped build needs no exception for plain http or for certificates.
 */
export async function startTlsFront(certificate: Certificate, router: Router, port = 0): Promise<TlsFront> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (req, res) => {
    const host = (req.headers.host ?? '').split(':')[0]?.toLowerCase() ?? '';
    const handler = router(host);
    if (!handler) return notFound(res);
    Promise.resolve(handler(req, res)).catch(() => {
      // The browser went away in mid-request, or the server behind is stopped.
      if (res.headersSent || res.destroyed) res.destroy();
      else res.writeHead(502).end();
    });
  });
  // Browsers open spare connections and drop them.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    closeKept: () => server.closeIdleConnections(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notFound(res: ServerResponse): void {
  res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No such practice host.');
}
