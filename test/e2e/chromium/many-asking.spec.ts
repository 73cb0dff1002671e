import { expect, test } from '@playwright/test';
import { putRows } from '../support/put-rows.ts';
import { Tend } from '../support/tend.ts';

test('three thousand posts that ask are one list, of which only what is in view is in the page', async () => {
  const tend = await Tend.start();
  try {
    const [account] = tend.network.accounts;
    if (!account) throw new Error('the practice network has no account');
    const accountId = await tend.connect(account);
    const planned = await tend.queue(accountId, 'Planned', { kind: 'at', at: Date.now() + 172_800_000 });
    const { nextAt: _nextAt, ...row } = (await tend.row('deliveries', planned)) ?? {};
    const asking = { ...row, state: 'missed', reason: { code: 'offline' }, asking: 1 };
    const rows = Array.from({ length: 3_000 }, (_, index) => ({
      ...asking,
      id: `many-${index}`,
      dueAt: Date.now() - 3_600_000 - index * 60_000,
    }));
    await putRows(tend.page, 'deliveries', rows);
    const { page } = tend;
    await page.reload();
    await expect(page.getByRole('heading', { name: /^3,?000 posts were missed/ })).toBeVisible();
    await page.getByRole('button', { name: /^Show the other/ }).click();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator('[data-row="many-0"]')).toBeAttached();
    expect(await page.locator('[data-row]').count()).toBeLessThan(100);
    await page.locator('[data-row]').first().focus();
    await page.keyboard.press('Control+a');
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.getByRole('button', { name: 'Drop 3000 marked' })).toBeVisible();
  } finally {
    await tend.stop();
  }
});
