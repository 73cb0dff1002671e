import { expect, test, type Locator } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CompanyChange, CompanyFacts } from '../../../lib/domain/company.ts';
import { rowsOf, showStudio, startWithCompany } from '../support/company-setup.ts';
import type { Tend } from '../support/tend.ts';

const OUT = 'out/screens';

let tend: Tend;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  tend = await startWithCompany();
});

test.afterAll(() => tend.stop());

const show = (hash: string): Promise<void> => showStudio(tend, hash);
const shot = (name: string) => tend.page.screenshot({ path: path.join(OUT, `company-${name}.png`) });

/** What the last change that was entered says of the record. */
async function lastChange(): Promise<CompanyFacts> {
  const changes = await rowsOf<CompanyChange>(tend, 'companyChanges');
  return changes.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.set as CompanyFacts;
}

/** Presses it, and gives what then is in the downloads. */
async function downloaded(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const started = tend.page.waitForEvent('download');
  await button.click();
  const download = await started;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Saves what is changed, without a campaign. */
async function save(): Promise<void> {
  const { page } = tend;
  await page.getByRole('button', { name: 'Save changes' }).click();
  const dialog = page.getByRole('dialog');
  const campaign = dialog.getByRole('switch', { name: /start a campaign/ });
  if (await campaign.isChecked()) await campaign.click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('hours: a break at noon, copied to the weekdays, Christmas; saved as a campaign', async () => {
  const { page } = tend;
  await show('company?client=client-1');
  await page.getByRole('combobox', { name: 'Monday: open or closed' }).selectOption('open');
  await page.getByLabel('Monday: opens, 1').fill('08:00');
  await page.getByLabel('Monday: closes, 1').fill('12:30');
  await page.getByRole('button', { name: 'Add another time: Monday' }).click();
  await expect(page.getByRole('group', { name: 'Monday' }).getByRole('alert')).toContainText(
    'A time is missing',
  );
  await expect(page.getByRole('button', { name: 'Show me' })).toBeVisible();
  await page.getByLabel('Monday: opens, 2').fill('12:00');
  await page.getByLabel('Monday: closes, 2').fill('18:00');
  await expect(page.getByRole('group', { name: 'Monday' }).getByRole('alert')).toContainText('overlap');
  await page.getByLabel('Monday: opens, 2').fill('14:00');
  await expect(page.getByRole('group', { name: 'Monday' }).getByRole('alert')).toBeHidden();
  await page.getByRole('button', { name: 'Copy the hours of Monday' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Friday: closes, 2')).toHaveValue('18:00');
  await page.getByRole('combobox', { name: 'Sunday: open or closed' }).selectOption('closed');
  await page.getByRole('button', { name: 'Add special days' }).click();
  await page.getByLabel('Special days 1: first day').fill('2026-12-24');
  await expect(page.getByLabel('Special days 1: last day')).toHaveValue('2026-12-24');
  await page.getByLabel('Special days 1: last day').fill('2026-12-26');
  await page.getByLabel('Special days 1: what for').fill('Christmas');
  await page.getByRole('group', { name: 'The usual week' }).scrollIntoViewIfNeeded();
  await shot('hours-1280-light');
  await page.getByRole('button', { name: 'Save changes' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: 'What changes' })).toContainText('Christmas');
  await dialog.getByRole('button', { name: 'Save and start' }).click();
  await expect(dialog).toBeHidden();
  const { hours } = await lastChange();
  const week = [
    { from: '08:00', to: '12:30' },
    { from: '14:00', to: '18:00' },
  ];
  const saturday = [{ from: '07:30', to: '19:00' }];
  expect(hours).toEqual({
    zone: 'Europe/Lisbon',
    week: [week, week, week, week, week, saturday, []],
    special: [{ from: '2026-12-24', to: '2026-12-26', spans: [], note: 'Christmas' }],
  });
  await page.reload();
  await expect(page.getByLabel('Wednesday: opens, 2')).toHaveValue('14:00');
  const [campaign] = (await rowsOf<{ kind: string; createdAt: number }>(tend, 'campaigns')).toSorted(
    (a, b) => b.createdAt - a.createdAt,
  );
  expect(campaign?.kind).toBe('hours');
});

const CARD = [
  ...[
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:;Casa Luz;;;',
    'FN:Casa Luz da Graça',
    'ORG:Casa Luz\\, Padaria Lda.;',
  ],
  ...['EMAIL;type=INTERNET;type=WORK;type=pref:balcao@casaluz.example'],
  ...['item1.TEL;type=pref:+351 21 342 88 11', 'item1.X-ABLabel:Balcão'],
  ...['ADR;type=WORK:;;Rua da Graça 14;Lisboa;;1170-168;Portugal', 'END:VCARD', ''],
].join('\r\n');

test('a vCard: read into the form, taken back, saved; and written', async () => {
  const { page } = tend;
  await show('company?client=client-1');
  const file = page.locator('section[aria-labelledby=vcard] input[type=file]');
  const give = (name: string, text: string): Promise<void> =>
    file.setInputFiles({ name, mimeType: 'text/vcard', buffer: Buffer.from(text) });
  await give('notes.vcf', 'Buy flour');
  await expect(page.getByText('notes.vcf is no vCard.')).toBeVisible();
  await give('casa-luz.vcf', CARD);
  await expect(page.getByText('The card is in the form. Nothing is saved yet.')).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toHaveValue('Casa Luz da Graça');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(name).toHaveValue('Casa Luz');
  await expect(page.getByRole('region', { name: 'Changes that aren’t saved' })).toBeHidden();
  await give('casa-luz.vcf', CARD);
  await expect(name).toHaveValue('Casa Luz da Graça');
  await save();
  expect(await lastChange()).toMatchObject({
    name: 'Casa Luz da Graça',
    email: 'balcao@casaluz.example',
    phones: [{ label: 'Balcão', number: '+351213428811' }],
    address: { street: 'Rua da Graça 14', postalCode: '1170-168', city: 'Lisboa', country: 'PT' },
  });
  const card = await downloaded(page.getByRole('button', { name: 'Export vCard' }));
  expect(card.name).toMatch(/\.vcf$/);
  expect(card.text).toContain('BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Casa Luz da Graça\r\n');
  expect(card.text).toContain('tel:+351213428811');
});

/** A picture of one colour, drawn by the browser. */
const drawn = async (color: string): Promise<Buffer> => {
  const bytes = await tend.page.evaluate(async (fill) => {
    const canvas = new OffscreenCanvas(400, 400);
    const pen = canvas.getContext('2d');
    if (!pen) return [];
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 400, 400);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
  }, color);
  return Buffer.from(bytes);
};

test('pictures: uploaded, chosen again for one network, seen by eye', async () => {
  const { page } = tend;
  await show('company?client=client-1');
  const dialog = page.getByRole('dialog');
  for (const [slot, color] of [
    ['Logo', '#0b7285'],
    ['Profile picture', '#862e9c'],
    ['Cover picture', '#e8590c'],
  ] as const) {
    await page.getByRole('button', { name: `Choose: ${slot}`, exact: true }).click();
    await dialog.locator('input[type=file]').setInputFiles({
      name: `${slot}.png`,
      mimeType: 'image/png',
      buffer: await drawn(color),
    });
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: `Change: ${slot}`, exact: true })).toBeVisible();
  }
  // What is in the library by now is chosen for X alone.
  await page.getByRole('button', { name: 'Choose: Profile picture on X' }).click();
  await shot('pictures-1280-light');
  await dialog.getByRole('button', { name: 'Logo.png' }).click();
  await expect(dialog).toBeHidden();
  await save();
  const media = await rowsOf<{ id: string; name: string }>(tend, 'media');
  const idOf = (name: string): string => media.find((asset) => asset.name === `${name}.png`)?.id ?? '';
  expect(await lastChange()).toMatchObject({
    logo: idOf('Logo'),
    avatar: { all: idOf('Profile picture'), by: { x: idOf('Logo') } },
    cover: { all: idOf('Cover picture') },
  });
  await page.reload();
  await page.getByRole('button', { name: 'Remove: Cover picture', exact: true }).click();
  await save();
  await expect(page.getByRole('button', { name: 'Choose: Cover picture', exact: true })).toBeVisible();

  // Only eyes compare pictures: the person looks, and says so.
  await show('company/places?client=client-1');
  await page.getByRole('button', { name: /^Profile picture on X:/ }).click();
  await dialog.getByRole('button', { name: 'I looked, it shows this picture' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Profile picture on X: right/ })).toBeVisible();
});

/** The first of that month, `YYYY-MM-DD`. */
const monthsAgo = (months: number): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
};

test('a routine that comes again: made now, and the next on its day', async () => {
  const { page } = tend;
  await show('company/campaigns?client=client-1');
  await page.getByRole('button', { name: 'Remove Pinned post' }).click();
  await page.getByRole('button', { name: /Bio and website · every 3 months/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What to check' }).fill('');
  await dialog.getByRole('button', { name: 'Save the check' }).click();
  await expect(dialog).toContainText('Say what is to be checked.');
  await dialog.getByRole('textbox', { name: 'What to check' }).fill('Bio, twice a year');
  await dialog.getByRole('spinbutton', { name: 'Every' }).fill('6');
  await dialog.getByLabel('First time').fill(monthsAgo(6));
  await dialog.getByRole('button', { name: /Instagram/ }).click();
  await shot('routine-1280-light');
  await dialog.getByRole('button', { name: 'Save the check' }).click();
  await expect(dialog).toBeHidden();
  // Of two occurrences, the one that is due was made, once.
  await page.getByRole('link', { name: 'Bio, twice a year' }).click();
  const place = page.getByRole('region', { name: /Instagram/ });
  await expect(place).toContainText('Bio');
  await expect(place).toContainText('Website');
  await expect(page.getByRole('region', { name: /^X/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Mark all', exact: true }).click();
  await page
    .getByRole('region', { name: 'What is marked' })
    .getByRole('button', { name: 'Done by hand' })
    .click();
  await expect(place.getByText(/^done by hand/)).toHaveCount(2);
  await page.getByRole('link', { name: 'All campaigns' }).click();
  await expect(page.getByText(/every 6 months · next on /)).toBeVisible();
  await page.getByRole('button', { name: 'Edit Bio, twice a year' }).click();
  await dialog.getByRole('combobox', { name: 'Unit' }).selectOption('week');
  await dialog.getByRole('button', { name: 'Save the check' }).click();
  await expect(page.getByText(/every 6 weeks · next on /)).toBeVisible();
  await page.getByRole('button', { name: 'Remove Bio, twice a year' }).click();
  await expect(page.getByText(/every 6 weeks/)).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText(/every 6 weeks/)).toBeVisible();
});

test('the report: of other days, as a table, and as the browser prints it', async () => {
  const { page } = tend;
  await show('company/report?client=client-1');
  const report = page.getByRole('article');
  await expect(report).toContainText('Corrected');
  await page.getByRole('button', { name: 'Days', exact: true }).click();
  await page.getByLabel('First day').fill('2026-12-31');
  await page.getByLabel('Last day').fill('2026-01-01');
  await expect(page.getByRole('alert')).toContainText('The first day must not be after the last.');
  await page.getByLabel('First day').fill('2026-01-01');
  await page.getByLabel('Last day').fill('2026-06-30');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(report).toContainText('First record');
  await expect(report).toContainText('Nothing was corrected in this period.');
  await page.getByRole('button', { name: '12 months' }).click();
  const table = await downloaded(page.getByRole('button', { name: 'Save as CSV' }));
  expect(table.name).toMatch(/-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  const [headings, ...rows] = table.text
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n');
  expect(headings?.replaceAll('"', '')).toBe(
    'Place,Handle,Field,State,Shows,Record,Seen,Before,Corrected,Evidence',
  );
  expect(rows.find((row) => row.startsWith('"Facebook","casaluzlisboa","E-mail",'))).toContain(
    'padaria@casaluz.example',
  );
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('a table of fifteen clients: read, imported at once, written, taken back', async () => {
  const { page } = tend;
  const names = Array.from({ length: 14 }, (_, n) => `House ${String(n + 1).padStart(2, '0')}`);
  for (const [n, name] of names.entries())
    await tend.ask('client.save', {
      client: {
        ...{ id: `house-${n}`, name, color: '#5c7cfa', zone: 'Europe/Lisbon' },
        ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
      },
    });
  const own = (await rowsOf<{ id: string; name: string }>(tend, 'clients')).find(
    ({ id }) => id === 'client-1',
  );
  const all = [...names, own?.name ?? ''];
  const rows = all.map(
    (name, n) =>
      `${name},info${n}@houses.example,+351 21 342 88 ${String(n + 10)},"Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-14:00",PT`,
  );
  await show('company');
  await page.locator('input[type=file]').setInputFiles({
    name: 'houses.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Client,E-mail,Telephone,Opening hours,Country', ...rows].join('\n')),
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Headings, 5 of 5 understood')).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'What would change' }).getByRole('listitem')).toHaveCount(15);
  await shot('import-fifteen-1280-light');
  await dialog.getByRole('button', { name: 'Import 15 records' }).click();
  await expect(page.getByText('15 records are imported.')).toBeVisible();
  const imported = async (): Promise<number> =>
    (await rowsOf<CompanyChange>(tend, 'companyChanges')).filter(
      ({ reason, deletedAt }) => reason === 'Imported from houses.csv' && deletedAt === null,
    ).length;
  expect(await imported()).toBe(15);
  await shot('overview-fifteen-1280-light');
  const table = await downloaded(page.getByRole('button', { name: 'Export CSV' }));
  for (const name of names) expect(table.text).toContain(name);
  expect(table.text).toContain('info3@houses.example');
  // What was written is read again as nothing new.
  await page.locator('input[type=file]').setInputFiles({
    name: table.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(table.text),
  });
  await expect(dialog.getByText('nothing new')).toHaveCount(15);
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  // All of it is one step back.
  await show('company');
  await page.locator('input[type=file]').setInputFiles({
    name: 'again.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['client,tone', ...all.map((name) => `${name},warm`)].join('\n')),
  });
  await dialog.getByRole('button', { name: 'Import 15 records' }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  const left = async (): Promise<number> =>
    (await rowsOf<CompanyChange>(tend, 'companyChanges')).filter(
      ({ set, deletedAt }) => set.tone === 'warm' && deletedAt === null,
    ).length;
  await expect.poll(left).toBe(0);
});
