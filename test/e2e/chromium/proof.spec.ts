import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { look } from '../support/look.ts';
import { Tend } from '../support/tend.ts';

const TEXTS = [
  'Rye is back on Saturday 🥖',
  '</script><script>alert("x")</script> & "quotes"',
  'שלום עולם \u202E!',
];

let tend: Tend;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start();
  const [account] = tend.network.accounts;
  if (!account) throw new Error('the practice network has no account');
  const accountId = await tend.connect(account);
  for (const text of TEXTS) {
    const id = await tend.queue(accountId, text, { kind: 'now' });
    await tend.until(id, ['published']);
  }
});

test.afterAll(() => tend.stop());

test('each post has its lines, the chain is whole, and “check now” adds what it finds', async () => {
  const { page, extensionId } = tend;
  await page.goto(`chrome-extension://${extensionId}/studio.html#/today`);
  await page.getByRole('button', { name: 'More for this post' }).first().click();
  await page.getByRole('menuitem', { name: 'Check now what stands there' }).click();
  await expect(page.getByText('It is there, and says what was confirmed.')).toBeVisible();
  await page.goto(`chrome-extension://${extensionId}/studio.html#/activity/proof?client=client-1`);
  await expect(page.getByText(/^7 lines, unbroken since/)).toBeVisible();
  await expect(page.getByText(/^You confirmed “Rye is back on Saturday 🥖” for @casaluz.test/)).toBeVisible();
  await expect(page.getByText(/^“Rye is back on Saturday 🥖” went out on @casaluz.test/)).toBeVisible();
  await expect(page.getByText(/^Read back from @casaluz.test, .* says what was confirmed/)).toBeVisible();
  await page.getByText(/^Read back from @casaluz.test/).click();
  await look(page, 'proof');
});

test('what is changed in the library behind Tend’s back is seen', async () => {
  const { page } = tend;
  await page.evaluate(forgeLine, 2);
  await page.reload();
  await expect(page.getByText(/^Broken at line 2: it is not what it was/)).toBeVisible();
  await page.evaluate(forgeLine, 2);
  await page.reload();
  await expect(page.getByText(/^7 lines, unbroken since/)).toBeVisible();
});

/** Runs in the page: changes one letter of a line, or puts it back. */
function forgeLine(seq: number): Promise<void> {
  return new Promise((resolve) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const transaction = open.result.transaction('ledger', 'readwrite');
      const store = transaction.objectStore('ledger');
      const read = store.index('[clientId+seq]').get(['client-1', seq]);
      read.onsuccess = () => {
        const row = read.result as { facts: Record<string, string> };
        const [from, to] = row.facts['handle'] === 'casaluz.test' ? ['u', 'v'] : ['v', 'u'];
        store.put({ ...row, facts: { ...row.facts, handle: row.facts['handle']?.replace(from, to) } });
      };
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}

test('the saved file checks itself from the disk, and notices one changed character', async () => {
  const { page } = tend;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^proof-casa-luz-\d{4}-\d\d-\d\d\.html$/);
  const file = path.resolve('test-results', 'proof.html');
  await download.saveAs(file);
  const reader = await tend.browser.context.newPage();
  const requests: string[] = [];
  reader.on('request', (request) => requests.push(request.url()));
  const alerts: string[] = [];
  reader.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await reader.goto(pathToFileURL(file).href);
  await expect(reader.locator('html[data-verdict="whole"]')).toBeAttached();
  await expect(reader.getByRole('status')).toHaveText(/^Unbroken: 7 lines\. Last seal: [0-9a-f]{64}$/);
  for (const text of TEXTS) await expect(reader.locator('dd.text', { hasText: text }).first()).toBeVisible();
  await look(reader, 'proof-file');

  const forged = path.resolve('test-results', 'forged.html');
  // The last line that says it: the reading back, line 7.
  const text = readFileSync(file, 'utf8');
  const at = text.lastIndexOf('Saturday');
  expect(at).toBeGreaterThan(0);
  writeFileSync(forged, `${text.slice(0, at)}S${'u'}${text.slice(at + 2)}`);
  await reader.goto(pathToFileURL(forged).href);
  const line = JSON.parse(text.match(/id="ledger">([\s\S]*?)<\/script>/)?.[1] ?? '') as {
    lines: { seq: number; facts: Record<string, string> }[];
  };
  const last = line.lines.findLast(({ facts }) => facts['text']?.includes('Saturday'))?.seq;
  await expect(reader.getByRole('status')).toHaveText(new RegExp(`^Broken at line ${last}:`));
  expect(requests.every((url) => url.startsWith('file://'))).toBe(true);
  expect(alerts).toEqual([]);
  await reader.close();
});
