import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { isPracticeHost } from './hosts.ts';

export interface ConnectProxy {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * A CONNECT proxy for Firefox, which has no host-resolver rules: practice hosts go to the front, every other host is
 * refused, and names are never looked up by the browser.
 */
export async function startConnectProxy(frontPort: number): Promise<ConnectProxy> {
  const open = new Set<Duplex>();
  const server = createServer((_req, res) => res.writeHead(502).end());
  server.on('connect', (req, browser, head) => {
    // A browser that is killed resets what it has, a refused host's connection, too.
    browser.on('error', () => browser.destroy());
    const host = (req.url ?? '').split(':')[0] ?? '';
    if (!isPracticeHost(host)) {
      browser.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const front = connect(frontPort, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 OK\r\n\r\n');
      front.write(head);
      front.pipe(browser).pipe(front);
    });
    for (const [one, other] of [[browser, front] as const, [front, browser] as const]) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.end();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of open) socket.destroy();
      }),
  };
}
