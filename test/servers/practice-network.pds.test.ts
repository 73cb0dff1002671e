import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeNetwork } from './network.ts';
import type { PracticeNetwork } from './network.ts';
import { facetText, getBlob, listPosts } from './reader.ts';
import { newPost, signIn, xrpc } from './test-client.ts';

let dir: string;
let network: PracticeNetwork;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tend-kept-'));
  network = await startPracticeNetwork({ dir });
}, 180_000);

afterAll(async () => {
  await network.stop();
  await rm(dir, { recursive: true, force: true });
});

function account(index: 0 | 1) {
  const found = network.accounts[index];
  if (!found) throw new Error('The practice network has two accounts.');
  return found;
}

async function getJson(url: string): Promise<unknown> {
  return (await network.fetch(url)).json();
}

describe('the accounts', () => {
  it('are two, with app passwords that sign in through the front', async () => {
    expect(network.accounts.map(({ handle }) => handle)).toEqual(['casaluz.test', 'fernandco.test']);
    for (const { handle, did, appPassword } of network.accounts) {
      expect(appPassword).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
      expect((await signIn(network, handle, appPassword)).did).toBe(did);
    }
  });

  it('are found by handle in each of the ways clients try, and lead to the server', async () => {
    const { handle, did } = account(0);
    const resolve = `xrpc/com.atproto.identity.resolveHandle?handle=${handle}`;
    expect(await getJson(`https://public.api.bsky.app/${resolve}`)).toEqual({ did });
    expect(await getJson(`https://pds.tend.test/${resolve}`)).toEqual({ did });
    expect(await (await network.fetch(`https://${handle}/.well-known/atproto-did`)).text()).toBe(did);
    expect(await getJson(`https://plc.directory/${did}`)).toMatchObject({
      id: did,
      alsoKnownAs: [`at://${handle}`],
      service: [{ id: '#atproto_pds', serviceEndpoint: 'https://pds.tend.test' }],
    });
  });

  it('have a public profile', async () => {
    const url = 'https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=fernandco.test';
    expect(await getJson(url)).toEqual({
      did: account(1).did,
      handle: 'fernandco.test',
      displayName: 'Fern & Co',
    });
  });
});

describe('a post', () => {
  it('is read back exactly by a client that shares nothing with the extension', async () => {
    const { handle, did, appPassword } = account(1);
    const { accessJwt: token } = await signIn(network, handle, appPassword);
    const picture = await network.fetch('https://fernandco.example/share.png');
    const bytes = new Uint8Array(await picture.arrayBuffer());
    const upload = await xrpc(network, 'com.atproto.repo.uploadBlob', { bytes, type: 'image/png', token });
    const blob = upload.json?.['blob'] as { ref: { $link: string }; size: number };
    expect(blob.size).toBe(bytes.length);

    const text = 'Grüße 🌿 #Farn';
    const tag = { $type: 'app.bsky.richtext.facet#tag', tag: 'Farn' };
    const more = {
      facets: [{ index: { byteStart: 13, byteEnd: 18 }, features: [tag] }],
      embed: { $type: 'app.bsky.embed.images', images: [{ alt: 'A frond', image: blob }] },
    };
    const input = newPost(did, '3lbabcdefgh2a', text, more);
    expect((await xrpc(network, 'com.atproto.repo.putRecord', { input, token })).status).toBe(200);

    const [post, ...others] = await listPosts(network.serverUrl, did);
    expect(others).toEqual([]);
    expect(post).toMatchObject({ rkey: '3lbabcdefgh2a', text, ...more });
    expect(facetText(text, { byteStart: 13, byteEnd: 18 })).toBe('#Farn');
    const stored = await getBlob(network.serverUrl, did, blob.ref.$link);
    expect(stored.type).toBe('image/png');
    expect(Buffer.compare(stored.bytes, bytes)).toBe(0);
    const page = await (await network.fetch(`https://bsky.app/profile/${did}/post/3lbabcdefgh2a`)).text();
    expect(page).toContain('Grüße 🌿 #Farn');
    expect(page).toContain('Practice page');
  });

  it('is listed over several pages', async () => {
    const { did, password } = await network.createAccount({ handle: 'many.test', displayName: 'Many' });
    const { accessJwt: token } = await signIn(network, 'many.test', password);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const keys = letters.flatMap((one) => letters.slice(0, 5).map((two) => `3lbabcdefg${one}${two}2`));
    const writes = keys.map((rkey) => ({
      $type: 'com.atproto.repo.applyWrites#create',
      collection: 'app.bsky.feed.post',
      rkey,
      value: newPost(did, rkey, rkey).record,
    }));
    const made = await xrpc(network, 'com.atproto.repo.applyWrites', { input: { repo: did, writes }, token });
    expect(made.status).toBe(200);
    const listed = await listPosts(network.serverUrl, did);
    expect(listed.map(({ rkey }) => rkey).toSorted()).toEqual(keys.toSorted());
  });
});

describe('the web sites', () => {
  it.each(['casaluz.example', 'fernandco.example'])(
    '%s has Open Graph tags and a picture that fits',
    async (host) => {
      const html = await (await network.fetch(`https://${host}/`)).text();
      const image = /<meta property="og:image" content="([^"]+)">/.exec(html)?.[1] ?? '';
      expect(html).toMatch(/<meta property="og:title" content="[^"]+">/);
      expect(html).toMatch(/<meta property="og:description" content="[^"]+">/);
      const picture = await network.fetch(image);
      const bytes = Buffer.from(await picture.arrayBuffer());
      expect(picture.headers.get('content-type')).toBe('image/png');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      // A link card's thumbnail may have 1,000,000 bytes.
      expect(bytes.length).toBeLessThan(1_000_000);
    },
  );

  it('are the only ones: the certificate names no other host', async () => {
    const refused = await network.fetch('https://elsewhere.example/').catch((error: Error) => error);
    expect(refused).toBeInstanceOf(TypeError);
    expect(String((refused as Error).cause)).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  });
});

describe('the proxy for Firefox', () => {
  async function firstLine(host: string): Promise<string> {
    const socket = connect(network.connectProxyPort, '127.0.0.1');
    socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return chunk.toString().split('\r\n')[0] ?? '';
  }

  it('opens practice hosts and refuses every other', async () => {
    expect(await firstLine('pds.tend.test')).toBe('HTTP/1.1 200 OK');
    expect(await firstLine('bsky.social')).toBe('HTTP/1.1 502 Bad Gateway');
  });
});

describe('the end', () => {
  it('leaves no process, and the kept folder gives the same accounts and posts again', async () => {
    const before = { accounts: network.accounts, spki: network.spki, pid: network.serverPid };
    await network.stop();
    expect(isRunning(before.pid)).toBe(false);

    network = await startPracticeNetwork({ dir });
    expect(network.accounts).toEqual(before.accounts);
    expect(network.spki).toBe(before.spki);
    const { handle, did, appPassword } = account(1);
    expect((await signIn(network, handle, appPassword)).did).toBe(did);
    expect(await listPosts(network.serverUrl, did)).toHaveLength(1);
    expect(await getJson(`https://plc.directory/${did}`)).toMatchObject({ id: did });
  }, 60_000);

  it('of a parent that was killed is the end of the server too', async () => {
    const module = new URL('./network.ts', import.meta.url).href;
    const ownDir = join(dir, 'of-the-killed');
    const script = `const { startPracticeNetwork } = await import(${JSON.stringify(module)});
      const { serverPid } = await startPracticeNetwork({ dir: ${JSON.stringify(ownDir)} });
      console.log('pid ' + serverPid);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(/pid (\d+)/.exec(line.toString())?.[1]);
    expect(isRunning(pid)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  }, 60_000);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
