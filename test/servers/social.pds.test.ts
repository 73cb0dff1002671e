import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeNetwork } from './network.ts';
import type { PracticeNetwork } from './network.ts';
import { socialToken } from './snac-client.ts';
import { listSocialPosts } from './snac-reader.ts';
import type { Social } from './social.ts';

const SERVER = 'https://social.tend.test';

let dir: string;
let network: PracticeNetwork;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tend-social-'));
  network = await startPracticeNetwork({ dir, social: true });
}, 180_000);

afterAll(async () => {
  await network.stop();
  await rm(dir, { recursive: true, force: true });
});

function social(): Social {
  if (!network.social) throw new Error('It was asked for.');
  return network.social;
}

function account(index: 0 | 1) {
  const found = social().accounts[index];
  if (!found) throw new Error('The practice network has two accounts.');
  return found;
}

const post = (token: string, input: object) =>
  network.fetch(`${SERVER}/api/v1/statuses`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });

describe('the second platform', () => {
  it('says what it is, behind the front', async () => {
    const answer = await network.fetch(`${SERVER}/nodeinfo_2_0`);
    expect(await answer.json()).toMatchObject({ software: { name: 'snac' } });
  });

  it('has two accounts, which sign in on its own page', async () => {
    expect(social().accounts.map(({ handle }) => handle)).toEqual([
      'casaluz@social.tend.test',
      'fernandco@social.tend.test',
    ]);
    const token = await socialToken(network.fetch, SERVER, account(1));
    const me = await network.fetch(`${SERVER}/api/v1/accounts/verify_credentials`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await me.json()).toMatchObject({ username: 'fernandco', display_name: 'Fern & Co' });
  });

  it('shows what was posted to a reader that shares nothing with the extension', async () => {
    const one = await social().createAccount('reader');
    const token = await socialToken(network.fetch, SERVER, one);
    await post(token, { status: 'Grüße 🌿\n\nzwei', spoiler_text: 'Farn' });
    await post(token, { status: 'only for some', visibility: 'private' });
    const posts = await listSocialPosts(social(), 'reader');
    expect(posts).toMatchObject([
      { text: 'Grüße 🌿\n\nzwei', warning: 'Farn', isPublic: true },
      { text: 'only for some', isPublic: false },
    ]);
  });

  it('meets the planned faults, and the log says so', async () => {
    const token = await socialToken(network.fetch, SERVER, account(0));
    network.faults.on('/api/v1/statuses', { kind: 'drop-after' }, { containing: 'lost answer' });
    await expect(post(token, { status: 'a lost answer' })).rejects.toThrow('Failed to fetch');
    expect((await listSocialPosts(social(), 'casaluz')).map(({ text }) => text)).toEqual(['a lost answer']);
    expect(social().requests().at(-1)).toMatchObject({ method: '/api/v1/statuses', fault: 'drop-after' });
  });

  it('keeps accounts and posts from one start to the next', async () => {
    await network.stop();
    network = await startPracticeNetwork({ dir, social: true });
    expect((await listSocialPosts(social(), 'casaluz')).length).toBe(1);
    expect(await socialToken(network.fetch, SERVER, account(0))).toMatch(/^[0-9a-f]+$/);
  }, 60_000);
});
