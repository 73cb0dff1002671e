import { expect, test, type Page } from '@playwright/test';
import { makeAccount } from '../../servers/accounts.ts';
import { listPosts } from '../../servers/reader.ts';
import { look } from '../support/look.ts';
import { putRows } from '../support/put-rows.ts';
import { Tend } from '../support/tend.ts';

const HOUR = 3_600_000;
const WORDS = [
  'Rye is back on Saturday: forty loaves, first come',
  'The terrace is open again, and so is the long table',
  'Four cuttings to a jar; the window does the rest',
  'Tonight: an old oven, new bread, and the river below',
];

type Row = Record<string, unknown>;

let tend: Tend;
const templates: Row[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start();
  const third = await makeAccount(tend.network.serverUrl, {
    handle: 'oliveira.test',
    displayName: 'Oliveira Books',
  });
  for (const [index, account] of [...tend.network.accounts, third].entries()) {
    const clientId = `client-${index + 1}`;
    const accountId = await tend.connect(account, clientId);
    const day = { kind: 'at', at: Date.now() + 48 * HOUR } as const;
    const id = await tend.queue(accountId, `Planned for ${account.displayName}`, day, clientId);
    const row = await tend.row('deliveries', id);
    if (!row) throw new Error('nothing was queued');
    templates.push(row);
  }
});

test.afterAll(() => tend.stop());

/** A delivery that asks, of one of the three clients, due so many hours ago. */
function asking(index: number, client: number, hoursAgo: number, patch: Row): Row {
  const { nextAt: _nextAt, ...row } = templates[client] ?? {};
  const content = row['content'] as Row;
  return {
    ...row,
    id: `asking-${index}`,
    content: { ...content, text: `${WORDS[index % WORDS.length]} · ${index}` },
    dueAt: Date.now() - hoursAgo * HOUR,
    since: Date.now() - HOUR,
    state: 'missed',
    reason: null,
    asking: 1,
    ...patch,
  };
}

async function openToday(): Promise<Page> {
  const { page, extensionId } = tend;
  await page.goto(`chrome-extension://${extensionId}/studio.html#/today`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Needs you', exact: true })).toBeVisible();
  return page;
}

test('nothing asks: it says that all is well and what comes next', async () => {
  const page = await openToday();
  await expect(page.getByText('All is well.').last()).toBeVisible();
  await expect(page.getByText(/^Next: .*Planned for/)).toBeVisible();
  await look(page, 'today-0');
});

test('three ask, each of its own kind: all of it is open, what was tried is told', async () => {
  const attempt = {
    key: 'k',
    bodyHash: 'h',
    number: 1,
    revision: 1,
    owner: 'gone',
    endedAt: null,
    outcome: null,
  };
  await putRows(tend.page, 'attempts', [
    {
      ...attempt,
      id: 'attempt-1',
      deliveryId: 'asking-0',
      accountId: templates[0]?.['accountId'],
      startedAt: Date.now() - HOUR - 600_000,
      deadline: Date.now() - HOUR,
      failure: { code: 'server-error' },
    },
  ]);
  await putRows(tend.page, 'deliveries', [
    asking(0, 0, 1, {
      state: 'needs-person',
      reason: { code: 'unknown-outcome' },
      looks: 5,
      attempts: 1,
      attemptId: 'attempt-1',
      key: 'k1',
    }),
    asking(1, 1, 2, {
      state: 'rejected',
      reason: { code: 'rejected', detail: 'InvalidRequest: facet 3 overlaps' },
    }),
    asking(2, 2, 20, { reason: { code: 'offline' } }),
  ]);
  const page = await openToday();
  await expect(page.getByText(/Sent at .*: the server had a problem/)).toBeVisible();
  await expect(page.getByText(/Looked for it 5 times/)).toBeVisible();
  await page.getByText("The network's own words").click();
  await expect(page.getByText('InvalidRequest: facet 3 overlaps', { exact: true })).toBeVisible();
  await look(page, 'today-3');
});

test('“it’s there” keeps the address at which it was found', async () => {
  const { page } = tend;
  await page.getByRole('button', { name: "It's there", exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address of the post').fill('https://bsky.app/profile/casaluz.test/post/3abc');
  await dialog.getByRole('button', { name: "It's there" }).click();
  const row = await tend.until('asking-0', ['published']);
  expect(row['remote']).toMatchObject({
    proof: 'person',
    url: 'https://bsky.app/profile/casaluz.test/post/3abc',
  });
});

test('forty missed posts of three clients stand in groups by cause', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => {
    const reasons = [{ code: 'offline' }, null, { code: 'aborted', detail: 'paused' }];
    return asking(100 + index, index % 3, 5 + index, {
      reason: reasons[index < 12 ? 0 : index < 33 ? 1 : 2],
    });
  });
  await putRows(tend.page, 'deliveries', rows);
  const page = await openToday();
  await expect(
    page.getByRole('heading', { name: '13 posts were missed: there was no connection' }),
  ).toBeAttached();
  await expect(
    page.getByRole('heading', { name: '21 posts were missed while the browser was not running' }),
  ).toBeVisible();
  await look(page, 'today-40');
  await page
    .getByRole('heading', { name: '13 posts were missed: there was no connection' })
    .scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Show the other 8' }).click();
  await expect(page.locator('[data-row="asking-111"]')).toBeAttached();
});

test('keys alone: mark a range, drop it, undo', async () => {
  const { page } = tend;
  const group = page.getByRole('region', { name: '13 posts were missed: there was no connection' });
  await expect(group).toBeVisible();
  const first = page.locator('[data-row="asking-110"]');
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Drop 3 posts?' });
  await expect(dialog.getByText(/It concerns: /)).toBeVisible();
  await dialog.getByRole('button', { name: 'Drop all 3' }).click();
  await expect(page.getByText('Done for 3 posts.')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: '10 posts were missed: there was no connection' }),
  ).toBeVisible();
  // The keyboard has stayed in the list.
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-row'))).toBe(true);
  await page.keyboard.press('u');
  await expect(
    page.getByRole('heading', { name: '13 posts were missed: there was no connection' }),
  ).toBeVisible();
  // What came back is still marked, until one lets go of it.
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('one cause is released: a minute apart for each account, and the first of each goes out', async () => {
  const { page } = tend;
  const [account] = tend.network.accounts;
  const before = (await listPosts(tend.network.serverUrl, account?.did ?? '')).length;
  await page.getByRole('button', { name: 'Post all 13 now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Post 13 posts now?' });
  await expect(dialog.getByText(/One a minute for each account, done by/)).toBeVisible();
  await look(page, 'today-release');
  await dialog.getByRole('button', { name: 'Post all 13 now' }).click();
  await expect(page.getByText('Done for 13 posts.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /were missed: there was no connection/ })).toHaveCount(0);
  const due = new Map<unknown, number[]>();
  for (let index = 100; index < 112; index += 1) {
    const row = await tend.row('deliveries', `asking-${index}`);
    due.set(row?.['accountId'], [...(due.get(row?.['accountId']) ?? []), Number(row?.['dueAt'])]);
  }
  expect(due.size).toBe(3);
  for (const times of due.values()) {
    times.sort((a, b) => a - b);
    for (const [index, at] of times.entries())
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(60_000);
  }
  await expect
    .poll(async () => (await listPosts(tend.network.serverUrl, account?.did ?? '')).length)
    .toBe(before + 1);
});
