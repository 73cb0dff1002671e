import { expect, test } from '@playwright/test';
import type { RealPopup } from '../../browser/real-popup.ts';
import type { PracticeAccount } from '../../servers/accounts.ts';
import { siteUrl } from '../../sites/site-url.ts';
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

/** What the server holds, read without Tend; null where it holds no profile. */
async function onServer(): Promise<{ displayName?: string; description?: string } | null> {
  const query = new URLSearchParams({
    repo: account.did,
    collection: 'app.bsky.actor.profile',
    rkey: 'self',
  });
  const answer = await fetch(`${tend.network.serverUrl}/xrpc/com.atproto.repo.getRecord?${query}`);
  return answer.ok ? ((await answer.json()) as { value: { description?: string } }).value : null;
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

test('the person changes it from the side panel, and the campaign’s task is done', async () => {
  await tend.page.evaluate(`chrome.permissions.request({ origins: ['https://bsky.app/*'] })`);
  await tend.ask('page.switch', { platform: 'bluesky', on: true, off: [] });
  await tend.ask('company.change', {
    ...{ clientId: 'client-1', from: '2026-01-01', reason: 'The attic is done' },
    set: { bios: [{ id: 'b1', text: BIO, lang: '', platforms: [] }] },
    campaign: { title: 'Twelve rooms', kind: 'change', note: '' },
  });
  const panel = await openSidePanel(tend);
  const page = await tend.browser.context.newPage();
  await page.goto(siteUrl('bluesky', { path: `/profile/${account.handle}`, account: 'casa-luz' }));
  await press(panel, 'by Tend…');
  await panel.until(`document.querySelector('dialog')?.innerText.includes('Twelve rooms')`, 20_000);
  await press(panel, 'Change', 'dialog');
  await expect.poll(async () => (await onServer())?.description, { timeout: 20_000 }).toBe(BIO);
  await expect
    .poll(() => tend.page.evaluate(statesOfTasks), { timeout: 20_000 })
    .toContainEqual(['bio', 'done']);
});

/** Presses the first button whose words hold these, as with the mouse. */
async function press(panel: RealPopup, words: string, inside = 'body'): Promise<void> {
  const button = `[...document.querySelectorAll('${inside} button')].find((one) => one.innerText.includes(${JSON.stringify(words)}) && !one.disabled)`;
  await panel.until(button, 20_000);
  await panel.evaluate(`${button}.click()`);
}

/** Runs in a page of ours. */
async function statesOfTasks(): Promise<[string, string][]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => resolve(open.result);
  });
  const all = database.transaction('tasks').objectStore('tasks').getAll();
  await new Promise((resolve) => (all.onsuccess = resolve));
  database.close();
  return (all.result as { field: string; state: string }[]).map(({ field, state }) => [field, state]);
}
