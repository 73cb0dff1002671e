import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { look } from '../support/look.ts';
import { putRows } from '../support/put-rows.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start();
  ({ page } = tend);
  await tend.ask('client.save', {
    client: {
      id: 'casa',
      name: 'Casa Luz',
      color: '#0b7285',
      zone: 'Europe/Lisbon',
      voice: { bannedWords: ['cheap'], signature: 'Casa Luz, Lisboa' },
      website: 'https://casaluz.example',
      graceMinutes: null,
    },
  });
});

test.afterAll(() => tend.stop());

const at = (place: string): Promise<unknown> =>
  page.goto(`chrome-extension://${tend.extensionId}/studio.html#/${place}`);

/** Presses Tab until something has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''} ${
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? (element.labels?.[0]?.textContent ?? '')
          : ''
      }`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Puts a variable in by the menu: its first letters, then Enter. */
async function insert(letters: string): Promise<void> {
  await tabTo(/Insert a variable/);
  await page.keyboard.press('Enter');
  for (const letter of letters) await page.keyboard.press(letter);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
}

const preview = () => page.getByRole('region', { name: 'Preview' });
const rows = () => page.getByRole('listbox', { name: 'Templates' }).getByRole('option');

test('a new person writes a template with every kind of variable, by the keyboard alone', async () => {
  await at('today');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'No templates yet' })).toBeVisible();
  await look(page, 'templates-empty');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Keep one aside');
  await page.keyboard.press('Tab');
  await page.keyboard.type('aside');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Of course, ');
  await insert('F'); // {{author.firstName|there}}, with the other word selected
  await page.keyboard.type('friend');
  const body = page.getByRole('textbox', { name: 'Text' });
  await expect(body).toHaveValue('Of course, {{author.firstName|friend}}');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('! Ask for {{input: Which?|two}} before {{date+1d}}. ');
  await page.keyboard.type(
    '{{choice: Yours|All the best}}, {{me.name|us}} of {{client.name}} {{client.website}} ',
  );
  await page.keyboard.type('{{client.signature}} {{author.name}} {{author.handle}}{{cursor}}');
  await expect(page).not.toHaveURL(/new/); // stored, so it has an address of its own
  await expect(preview()).toContainText('Of course, Marta! Ask for two before');
  await expect(preview()).toContainText(
    'Yours, us of Casa Luz https://casaluz.example Casa Luz, Lisboa Marta Ribeiro martaribeiro',
  );
  await tabTo(/Other wording/);
  await page.keyboard.press('Enter');
  await expect(preview()).toContainText('All the best, us of Casa Luz');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('samples show what a page may not: no name, other letters; the client’s banned words are said', async () => {
  await preview().getByRole('button', { name: 'Handle only' }).click();
  await expect(preview()).toContainText('Of course, friend!');
  await preview().getByRole('button', { name: 'Arabic' }).click();
  await expect(preview()).toContainText('Of course, ليلى!');
  await preview().getByRole('button', { name: 'No name' }).click();
  await expect(preview().getByRole('status')).toContainText('author.handle');
  await preview().getByRole('textbox', { name: 'Which?' }).fill('cheap ones');
  await expect(preview()).toContainText('Ask for cheap ones before');
  await expect(preview().getByRole('status')).toContainText('Casa Luz never says: cheap');
  await expect(preview().getByRole('list', { name: /left/ }).getByRole('listitem')).not.toHaveCount(0);
  await look(page, 'templates-editor');
});

test('what can’t be understood is marked and said, is not stored, and is not lost', async () => {
  const stored = await page.evaluate(() => location.hash.split('/')[2] ?? '');
  const body = page.getByRole('textbox', { name: 'Text' });
  const before = await body.inputValue();
  await body.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' {{author.fistName}}');
  await expect(
    page.getByText("“author.fistName” isn't a variable. Did you mean author.firstName?"),
  ).toBeVisible();
  await expect(body).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await look(page, 'templates-faults');
  expect((await tend.row('templates', stored))?.['body']).toBe(before);
  await page.reload();
  await expect(body).toHaveValue(`${before} {{author.fistName}}`);
  await at('templates');
  await expect(page.getByText('“Keep one aside” is not saved yet. What you typed is kept.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Use author.firstName' }).click();
  await expect(body).toHaveValue(`${before} {{author.firstName}}`);
  await expect
    .poll(async () => (await tend.row('templates', stored))?.['body'])
    .toContain('{{author.firstName}}');
  await at('templates');
  await expect(rows()).toHaveCount(1);
  await expect(page.getByText('is not saved yet')).toHaveCount(0);
});

test('a shortcut that another template has is refused with a sentence', async () => {
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Text' }).fill('Nine to six');
  await page.getByRole('textbox', { name: 'Shortcut' }).fill('/Aside');
  await expect(page.getByText('“Keep one aside” has this shortcut already. Choose another.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Shortcut' }).fill('hours');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('a table is shown line by line before it is imported, and the import is taken back', async () => {
  await at('templates');
  const csv = [
    'Title,Shortcut,Body,Tags,Client',
    'Sold out,gone,"All gone, {{author.firstName|sorry}}",no,Casa Luz',
    'Aside too,aside,Another one,,',
    'Odd,odd,Hi {{whoever}},,',
    'Nothing,nothing,,,',
  ].join('\n');
  await page.locator('input[type=file]').setInputFiles({
    name: 'replies.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: '1 left out' })).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.getByText('There is no text in it.')).toBeVisible();
  await dialog.getByRole('button', { name: '2 changed' }).click();
  await expect(dialog.getByText("It comes without its shortcut, which is another's.")).toBeVisible();
  await expect(dialog.getByText("Something in braces that Tend doesn't know stays as text.")).toBeVisible();
  await look(page, 'templates-import');
  await dialog.getByRole('button', { name: 'Import 3 templates' }).click();
  await expect(rows()).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows()).toHaveCount(2);
});

test('what is exported comes back from its file', async () => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all 2' }).click();
  await page.getByRole('menuitem', { name: 'As a file for Tend' }).click();
  const file = await (await download).path();
  const { format, templates } = JSON.parse(readFileSync(file, 'utf8')) as {
    format: string;
    templates: { title: string }[];
  };
  expect(format).toBe('tend-templates');
  expect(templates.map(({ title }) => title).sort()).toEqual(['Keep one aside', 'Nine to six']);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('dialog').getByText('You have the same already.')).toHaveCount(2);
  await page.keyboard.press('Escape');
});

test('templates are marked, tagged, deleted and brought back by keys', async () => {
  await page.getByRole('listbox', { name: 'Templates' }).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 templates selected').first()).toBeVisible();
  await page.getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('bread');
  await page.getByRole('button', { name: 'Change the tags' }).click();
  await expect(rows().filter({ hasText: '#bread' })).toHaveCount(2);
  await page.getByRole('listbox', { name: 'Templates' }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog')).toContainText('2 for all clients');
  await page.getByRole('button', { name: 'Delete 2 templates' }).click();
  await expect(page.getByRole('heading', { name: 'No templates yet' })).toBeVisible();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(rows()).toHaveCount(2);
});

test('5,000 templates: only those in sight are there, and a search finds one of them', async () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    ...{ id: `many-${index}`, clientId: null, title: `Reply ${index}`, shortcut: `r${index}` },
    ...{ body: `Hi {{author.firstName}}, number ${index}`, platforms: [], tags: [], uses: 0, usedAt: null },
    ...{ createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'test' },
  }));
  await putRows(page, 'templates', many);
  await page.reload();
  await expect(page.getByText('5,002 templates')).toBeVisible();
  expect(await rows().count()).toBeLessThan(60);
  await page.keyboard.press('/');
  await page.keyboard.type('number 4321');
  await expect(page.getByText('1 template found')).toBeVisible();
  await expect(rows()).toHaveText(/Reply 4321/);
});

test('the palette of the studio finds a template', async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await palette.getByRole('combobox').fill('keep aside');
  await palette.getByRole('option', { name: /Keep one aside/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Keep one aside');
});

test('a stranger is found by name, and forgotten everywhere after it was said how much that is', async () => {
  const answer = (n: number, author: string, authorName: string | null) => ({
    ...{ id: `a${n}`, at: Date.now() - n * 86_400_000, sentAt: 1, clientId: 'casa', accountId: null },
    ...{ platform: 'x', templateId: null, author, authorName, person: `x|${author}`, permalink: '' },
    ...{
      asked: `Question ${n}`,
      text: `Answer ${n}`,
      createdAt: 1,
      updatedAt: 1,
      deletedAt: null,
      origin: 't',
    },
  });
  await putRows(page, 'answers', [
    answer(1, 'martaribeiro', 'Marta Ribeiro'),
    answer(2, 'martaribeiro', 'Marta Ribeiro'),
    answer(3, 'rosa_grows', 'Rosa'),
  ]);
  await at('templates/people');
  await page.reload();
  await expect(page.getByText('2 people')).toBeVisible();
  await page.getByRole('searchbox').fill('ribeiro');
  await expect(page.getByText('1 person')).toBeVisible();
  await page.getByRole('button', { name: /Marta Ribeiro/ }).click();
  await expect(page.getByText('Answer 2')).toBeVisible();
  await look(page, 'people');
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('2 replies of Casa Luz');
  await expect(page.getByRole('dialog')).toContainText('There is no undo.');
  await page.getByRole('button', { name: 'Forget this person' }).click();
  await expect(page.getByText('Forgotten. 2 replies were erased.')).toBeVisible();
  expect(await tend.row('answers', 'a1')).toBeNull();
  expect(await tend.row('answers', 'a3')).not.toBeNull();
});
