import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startConnectProxy, type ConnectProxy } from './connect-proxy';

let proxy: ConnectProxy;
beforeEach(async () => {
  // Nobody listens at the front's port: only refused hosts are asked for.
  proxy = await startConnectProxy(9);
});
afterEach(() => proxy.stop());

async function refused(): Promise<{ socket: ReturnType<typeof connect>; answer: string }> {
  const socket = connect(proxy.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  return { socket, answer: answer.toString('latin1') };
}

it('refuses other hosts, and goes on after a browser that was killed reset their connection', async () => {
  const { socket, answer } = await refused();
  expect(answer).toMatch(/^HTTP\/1\.1 502 /);
  socket.resetAndDestroy();
  await once(socket, 'close');
  // Had the reset been nobody's, the process would have ended with it.
  const again = await refused();
  expect(again.answer).toMatch(/^HTTP\/1\.1 502 /);
  again.socket.destroy();
});
