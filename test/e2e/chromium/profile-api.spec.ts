import { expect, test } from '@playwright/test';
import type { RealPopup } from '../../browser/real-popup.ts';
import type { PracticeAccount } from '../../servers/accounts.ts';
import { drawPng } from '../../servers/draw-png.ts';
import { signIn, xrpc } from '../../servers/test-client.ts';
import { siteUrl } from '../../sites/site-url.ts';
import { look } from '../support/look.ts';
import { putFile } from '../support/put-files.ts';
import { readRows } from '../support/read-rows.ts';
import { openSidePanel } from '../support/side-panel.ts';
import { Tend } from '../support/tend.ts';

const BIO = 'Guest house above the river. Twelve rooms now, and still one long table.';

interface Value {
  readonly field: string;
  readonly lines: readonly string[];
}

let tend: Tend;
let account: PracticeAccount;
let accountId: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  const [first] = tend.network.accounts;
  if (!first) throw new Error('the practice network has no account');
  account = first;
  accountId = await tend.connect(account);
});

test.afterAll(() => tend.stop());

interface Blob {
  readonly ref: { readonly $link: string };
  readonly size: number;
}

interface Profile {
  readonly displayName?: string;
  readonly description?: string;
  readonly avatar?: Blob;
  readonly banner?: Blob;
}

/** What the server holds, read without Tend; null where it holds no profile. */
async function onServer(): Promise<Profile | null> {
  const query = new URLSearchParams({
    repo: account.did,
    collection: 'app.bsky.actor.profile',
    rkey: 'self',
  });
  const answer = await fetch(`${tend.network.serverUrl}/xrpc/com.atproto.repo.getRecord?${query}`);
  return answer.ok ? ((await answer.json()) as { value: Profile }).value : null;
}

test('what stands there is read, changed, read back by somebody else, and put back', async () => {
  const before = await onServer();
  const there = await tend.ask<Value[]>('profile.read', { accountId });
  const bio = there.find(({ field }) => field === 'bio');
  expect(bio?.lines.join('\n')).toBe(before?.description ?? '');
  const written = await tend.ask<{ editId: string; lost: string[] }>('profile.write', {
    accountId,
    set: [{ field: 'bio', lines: [BIO] }],
    expected: there,
  });
  expect(written.lost).toEqual([]);
  expect(await onServer()).toMatchObject({ ...before, description: BIO });
  await tend.ask('profile.undo', { editId: written.editId });
  expect((await onServer())?.description ?? '').toBe(before?.description ?? '');
});

test('where something else stands there than the person saw, nothing is written', async () => {
  const before = await onServer();
  const asked = tend.ask('profile.write', {
    accountId,
    set: [{ field: 'bio', lines: [BIO] }],
    expected: [{ field: 'bio', lines: ['Another text'] }],
  });
  await expect(asked).rejects.toThrow('changed-there');
  expect(await onServer()).toEqual(before);
});

/** Gives the profile a picture, as with another client. */
async function putAvatar(): Promise<void> {
  const { accessJwt: token } = await signIn(tend.network, account.handle, account.appPassword);
  const bytes = Uint8Array.from(drawPng(64, 64, (x) => [200, x * 3, 40]));
  const blob = await xrpc(tend.network, 'com.atproto.repo.uploadBlob', { bytes, type: 'image/png', token });
  const record = {
    ...(await onServer()),
    ...{ $type: 'app.bsky.actor.profile', avatar: blob.json?.['blob'] },
  };
  const input = { repo: account.did, collection: 'app.bsky.actor.profile', rkey: 'self', record };
  const put = await xrpc(tend.network, 'com.atproto.repo.putRecord', { input, token });
  expect(put.status, put.text).toBe(200);
}

let panel: RealPopup;

test('the person changes it from the side panel, and the campaign’s task is done', async () => {
  await tend.page.evaluate(`chrome.permissions.request({ origins: ['https://bsky.app/*'] })`);
  await tend.ask('page.switch', { platform: 'bluesky', on: true, off: [] });
  await tend.ask('company.change', {
    ...{ clientId: 'client-1', from: '2026-01-01', reason: 'The attic is done' },
    set: { bios: [{ id: 'b1', text: BIO, lang: '', platforms: [] }] },
    campaign: { title: 'Twelve rooms', kind: 'change', note: '' },
  });
  panel = await openSidePanel(tend);
  const page = await tend.browser.context.newPage();
  await page.goto(siteUrl('bluesky', { path: `/profile/${account.handle}`, account: 'casa-luz' }));
  await press(panel, 'by Tend…');
  await panel.until(`document.querySelector('dialog')?.innerText.includes('Twelve rooms')`);
  await press(panel, 'Change', 'dialog');
  await expect.poll(async () => (await onServer())?.description).toBe(BIO);
  await expect.poll(statesOfTasks).toContainEqual(['bio', 'done']);
});

test('a new picture is shown beside the old one, written, read back, and the old one put back', async () => {
  await putAvatar();
  const old = await onServer();
  for (const [id, color] of [
    ['new-logo', '#0b7285'],
    ['new-banner', '#7a3b12'],
  ] as const)
    await tend.page.evaluate(putFile, {
      ...{ id, color, clientId: 'client-1', name: `${id}.png`, mime: 'image/png', size: 0 },
    });
  await tend.ask('company.change', {
    ...{ clientId: 'client-1', from: '2026-01-01', reason: 'The new logo' },
    set: { avatar: { all: 'new-logo' }, cover: { all: 'new-banner' } },
    campaign: { title: 'The new logo', kind: 'pictures', note: '' },
  });
  await press(panel, 'Change all');
  // The old profile picture and both new ones; of a banner there is none yet.
  await panel.until(
    `[...document.querySelectorAll('dialog img')].filter((one) => one.naturalWidth > 0).length === 3`,
  );
  expect(await panel.evaluate(`document.querySelector('dialog').innerText`)).toContain('no picture');
  await look(panel, 'change-pictures');
  await press(panel, 'Change 2 fields', 'dialog');
  await expect.poll(async () => (await onServer())?.banner?.size ?? 0).toBeGreaterThan(0);
  const now = await onServer();
  expect(now?.avatar?.ref.$link).not.toBe(old?.avatar?.ref.$link);
  expect(now?.description).toBe(old?.description);
  await expect.poll(statesOfTasks).toContainEqual(['avatar', 'done']);
  expect(await statesOfTasks()).toContainEqual(['cover', 'done']);
  await panel.until(`document.body.innerText.includes('Changed by Tend')`);
  await look(panel, 'changed-pictures');
  await press(panel, 'Put it back');
  await expect.poll(async () => (await onServer())?.avatar?.ref.$link).toBe(old?.avatar?.ref.$link);
  expect(await onServer()).toEqual(old);
  await panel.until(`!document.body.innerText.includes('Put it back')`);
});

/** Presses the first button whose words hold these, as with the mouse. */
async function press(panel: RealPopup, words: string, inside = 'body'): Promise<void> {
  const button = `[...document.querySelectorAll('${inside} button')].find((one) => one.innerText.includes(${JSON.stringify(words)}) && !one.disabled)`;
  await panel.until(button);
  await panel.evaluate(`${button}.click()`);
}

const statesOfTasks = async (): Promise<unknown[]> =>
  (await tend.page.evaluate(readRows, 'tasks')).map(({ field, state }) => [field, state]);
