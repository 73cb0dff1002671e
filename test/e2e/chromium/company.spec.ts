import { expect, test } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { rowsOf, showStudio, startWithCompany } from '../support/company-setup.ts';
import { look } from '../support/look.ts';
import type { Tend } from '../support/tend.ts';

const OUT = 'out/screens';
const VIEWS = ['', '/places', '/campaigns', '/history', '/report'] as const;

let tend: Tend;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  tend = await startWithCompany();
});

test.afterAll(() => tend.stop());

const show = (hash: string): Promise<void> => showStudio(tend, hash);

async function lookAtBothWidths(name: string): Promise<void> {
  for (const width of [1280, 900] as const) {
    await tend.page.setViewportSize({ width, height: 900 });
    await look(tend.page, `company-${name}-${width}`);
  }
  await tend.page.setViewportSize({ width: 1280, height: 900 });
}

test('the overview: axe finds nothing', async () => {
  await show('company');
  await expect(tend.page.getByRole('table')).toBeVisible();
  await lookAtBothWidths('overview');
});

for (const view of VIEWS)
  test(`one client, ${view || 'record'}: axe finds nothing`, async () => {
    await show(`company${view}?client=client-1`);
    await expect(tend.page.locator('main')).not.toContainText('Loading');
    await lookAtBothWidths(view.slice(1) || 'record');
  });

test('the report is printed without what is around it', async () => {
  const { page } = tend;
  await show('company/report?client=client-1');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByRole('article')).toBeVisible();
  await page.screenshot({ path: path.join(OUT, 'company-report-print.png'), fullPage: true });
  await page.emulateMedia({ media: null });
});

test('a new phone number: typed as people do, saved with a campaign, undone', async () => {
  const { page } = tend;
  await show('company?client=client-1');
  const phone = page.getByRole('textbox', { name: 'Number 1' });
  await phone.fill('12');
  await expect(page.getByText('This number is too short.')).toBeVisible();
  await phone.fill('213 428 805');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Number 1' })).toHaveValue('213 428 805');
  await page.getByRole('button', { name: 'Save changes' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('switch', { name: /start a campaign/ })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('New phone number');
  await page.screenshot({ path: path.join(OUT, 'company-save-1280-light.png') });
  await dialog.getByRole('button', { name: 'Save and start' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Number 1' })).toHaveValue('+351 21 342 8805');
  await expect
    .poll(
      async () =>
        (await rowsOf<{ deletedAt: number | null }>(tend, 'campaigns')).filter(
          ({ deletedAt }) => deletedAt === null,
        ).length,
    )
    .toBe(2);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('textbox', { name: 'Number 1' })).toHaveValue('+351 21 342 8804');
});

test('places: arrows move, Enter opens, what may differ counts as right', async () => {
  const { page } = tend;
  await show('company/places?client=client-1');
  const grid = page.getByRole('grid');
  await grid.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Home');
  await grid.getByRole('button', { name: /E-mail on Facebook: differs/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('padaria@casaluz.example');
  await page.screenshot({ path: path.join(OUT, 'company-detail-1280-light.png') });
  await dialog.getByText('Allow it to differ').click();
  await dialog.getByRole('textbox', { name: 'Why it may' }).fill('The shop reads this one');
  await dialog.getByRole('button', { name: 'Allow', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('button', { name: /E-mail on Facebook: allowed to differ/ })).toBeVisible();
});

test('a campaign: done by hand, dropped, reopened', async () => {
  const { page } = tend;
  await show('company/campaigns?client=client-1');
  await page.getByRole('link', { name: 'New phone number' }).click();
  await expect(page.getByRole('region', { name: /Facebook/ })).toContainText('+351 21 342 8804');
  await lookAtBothWidths('campaign');
  await page
    .getByRole('region', { name: /Facebook/ })
    .getByRole('button', { name: 'Done by hand' })
    .click();
  await page.getByRole('button', { name: /^Settled/ }).click();
  await expect(page.getByRole('region', { name: /Facebook/ })).toContainText('done by hand');
  await page
    .getByRole('region', { name: /Facebook/ })
    .getByRole('button', { name: 'Reopen' })
    .click();
  await page.getByRole('button', { name: /^Open \(/ }).click();
  await expect(page.getByRole('region', { name: /Facebook/ })).toBeVisible();
});

test('a table: a dry run first, then the record', async () => {
  const { page } = tend;
  await show('company');
  const name = (await rowsOf<{ name: string }>(tend, 'clients'))[0]?.name ?? '';
  await page.locator('input[type=file]').setInputFiles({
    name: 'clients.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`client,pronouns,phone\n${name},they/them,12\nNobody,she/her,\n`),
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('No client of this name');
  await expect(dialog).toContainText('This number is too short.');
  await page.screenshot({ path: path.join(OUT, 'company-import-1280-light.png') });
  await dialog.getByRole('button', { name: 'Import one record' }).click();
  await expect(page.getByText('One record is imported.')).toBeVisible();
});

test('g o leads there, and the palette knows it', async () => {
  const { page } = tend;
  await show('today');
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/#\/company/);
});
