import { expect, test, type Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listPosts } from '../../servers/reader.ts';
import { look } from '../support/look.ts';
import { Tend } from '../support/tend.ts';

const PUT = 'com.atproto.repo.putRecord';

test.describe.configure({ mode: 'parallel' });
test.setTimeout(300_000);

let tend: Tend;
let did: string;

test.beforeEach(async () => {
  tend = await Tend.start();
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  did = account.did;
  await tend.connect(account);
});

test.afterEach(() => tend.stop());

const openEditor = async (): Promise<Page> => {
  tend.page.setDefaultTimeout(60_000);
  await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html#/library/new`);
  await tend.page.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
  return tend.page;
};

const sentence = (number: number): string =>
  `This is sentence number ${number} of the story of the long table, and it says a little more than it must.`;
const STORY = Array.from({ length: 11 }, (_, index) => sentence(index + 1)).join(' ');

interface Ref {
  readonly uri: string;
  readonly cid: string;
}

/** Every record of the account, oldest first, with what it answers. */
async function records(): Promise<
  readonly (Ref & { readonly text: string; readonly reply?: { readonly root: Ref; readonly parent: Ref } })[]
> {
  const posts = await listPosts(tend.network.serverUrl, did);
  const read = posts.toReversed().map(async ({ uri, cid, text, rkey }) => {
    const query = new URLSearchParams({ repo: did, collection: 'app.bsky.feed.post', rkey });
    const answer = await fetch(`${tend.network.serverUrl}/xrpc/com.atproto.repo.getRecord?${query}`);
    const { value } = (await answer.json()) as { value: { reply?: { root: Ref; parent: Ref } } };
    return { uri, cid, text, reply: value.reply };
  });
  return Promise.all(read);
}

test('a long text becomes a thread, is queued, and goes on after the browser was killed between two parts: each part once', async () => {
  const page = await openEditor();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(STORY);
  await page.getByRole('button', { name: 'Make it a thread of 4' }).click();
  const parts = page.getByRole('region', { name: 'Thread on Bluesky' }).getByRole('listitem');
  await expect(parts).toHaveCount(4);
  const texts = await parts.getByRole('paragraph').allTextContents();
  expect(texts.join(' ')).toBe(STORY);

  // The second part reaches the server late: the browser dies with that request in flight.
  tend.network.faults.on(PUT, { kind: 'delay-before', ms: 8_000 }, { nth: 2 });
  const puts = (): number => tend.network.requests().filter(({ method }) => method === PUT).length;
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await page.getByRole('button', { name: /^Queue/ }).click();
  await expect.poll(puts, { timeout: 60_000 }).toBe(2);
  expect((await records()).map(({ text }) => text)).toEqual(texts.slice(0, 1));
  await tend.kill();
  await tend.relaunch();

  await expect.poll(async () => (await records()).length, { timeout: 200_000 }).toBe(4);
  await page.close().catch(() => undefined);
  await tend.kill();
  await tend.relaunch();
  await sleep(3_000);
  const found = await records();
  expect(found.map(({ text }) => text)).toEqual(texts);
  const [first] = found;
  const refOf = ({ uri, cid }: Ref): Ref => ({ uri, cid });
  found.forEach(({ reply }, index) => {
    const before = found[index - 1];
    expect(reply).toEqual(first && before ? { root: refOf(first), parent: refOf(before) } : undefined);
  });
  await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html#/today`);
  await tend.page
    .getByRole('button', { name: /sentence number 1/ })
    .first()
    .click();
  await expect(tend.page.getByRole('list', { name: 'Parts of the thread' }).getByRole('link')).toHaveCount(4);
  await look(tend.page, 'thread-published');
});

test('everything that can be added to a post is there for the networks that know it, and axe finds nothing', async () => {
  await tend.page.evaluate(addMastodonAccount);
  await tend.page.reload();
  const page = await openEditor();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(STORY);
  const add = (name: string) =>
    page.getByRole('group', { name: 'Add to the post' }).getByRole('button', { name });
  for (const name of ['Thread', 'First comment', 'Reply to a post', 'Quote a post', 'Poll'])
    await add(name).click();
  await add('Content warning').click();
  await page.getByRole('textbox', { name: /in place of the text/ }).fill('About bread');
  await add('Who sees it').click();
  await page.getByRole('button', { name: 'Followers only' }).click();
  await page
    .getByRole('textbox', { name: 'Posted as an answer to the post' })
    .fill('More: https://casaluz.example');
  const reply = page.getByRole('textbox', { name: 'The post that this one answers' });
  await reply.fill('bsky.app/profile/nobody');
  await expect(
    page.getByText(/^The post to reply to isn't an address of a post on Bluesky/).first(),
  ).toBeVisible();
  await reply.fill('https://bsky.app/profile/fern-and-co.test/post/3laaaaaaaaa22');
  await expect(page.getByText('A post on Bluesky by fern-and-co.test')).toBeVisible();
  await page.getByRole('textbox', { name: 'Answer 1' }).fill('Rye');
  await page.getByRole('textbox', { name: 'Answer 2' }).fill('Wheat');
  await expect(page.getByText(/^Bluesky has no polls/).first()).toBeVisible();
  await expect(page.getByText(/^Bluesky has no content warnings/)).toBeVisible();
  await expect(page.getByText(/^Bluesky can't show a post to followers only/).first()).toBeVisible();
  await look(page, 'editor-extras', { fullPage: true });

  // Saved as typed: it is all there after the page was loaded again, and one can be taken away and brought back.
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Answer 2' })).toHaveValue('Wheat');
  await expect(page.getByRole('textbox', { name: /in place of the text/ })).toHaveValue('About bread');
  await page.getByRole('button', { name: 'Remove: Poll' }).click();
  await expect(page.getByRole('textbox', { name: 'Answer 2' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Answer 2' })).toHaveValue('Wheat');
});

/** Runs in the page: a second account of the client, as connecting one on Mastodon leaves it. */
function addMastodonAccount(): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const transaction = open.result.transaction('accounts', 'readwrite');
      const store = transaction.objectStore('accounts');
      const read = store.getAll();
      read.onsuccess = () => {
        const [account] = read.result as object[];
        store.put({
          ...account,
          ...{ id: 'on-mastodon', platform: 'mastodon', handle: 'casaluz@social.example' },
          ...{
            profileUrl: 'https://social.example/@casaluz',
            server: 'https://social.example',
            remoteId: '1',
          },
        });
      };
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
