import { expect, test } from '@playwright/test';
import type { RealPopup } from '../../browser/real-popup.ts';
import { look } from '../support/look.ts';
import { readRows } from '../support/read-rows.ts';
import { openSidePanel } from '../support/side-panel.ts';
import { Tend } from '../support/tend.ts';

const SITE = 'https://casaluz.example/';

let tend: Tend;
let panel: RealPopup;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start();
  await tend.ask('client.save', {
    client: {
      ...{ id: 'casa', name: 'Casa Luz', color: '#0b7285', zone: 'Europe/Lisbon', website: SITE },
      ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
    },
  });
  await tend.ask('company.change', {
    ...{ clientId: 'casa', from: '2026-01-01', reason: 'As it was', campaign: null },
    set: {
      email: 'old@casaluz.example',
      bios: [{ id: 'b1', text: 'What we say ourselves.', lang: 'pt', platforms: [] }],
    },
  });
  const page = await tend.browser.context.newPage();
  await page.goto(SITE);
  panel = await openSidePanel(tend);
  await page.bringToFront();
});

test.afterAll(() => tend.stop());

const press = async (words: string): Promise<void> => {
  const button = `[...document.querySelectorAll('button, [role=radio], label')].find((one) => one.innerText.includes(${JSON.stringify(words)}) && !one.disabled)`;
  await panel.until(button);
  await panel.evaluate(`${button}.click()`);
};
const shows = (text: string): Promise<void> =>
  panel.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
const taken = async (): Promise<Record<string, unknown>[]> =>
  (await tend.page.evaluate(readRows, 'companyChanges')).filter(
    ({ reason }) => reason === 'Seen on casaluz.example',
  );

test('what the company’s own page says is shown beside the record', async () => {
  await press('Company');
  await press('Take this page’s facts');
  // Nothing is read before the person allows the website, and says so.
  await press('Allow casaluz.example');
  await shows('casaluz.example says this');
  await shows('old@casaluz.example');
  expect(await taken()).toEqual([]);
  await look(panel, 'take-facts');
});

test('what is ticked is a change of the record, with where it was seen for its reason', async () => {
  const boxes = await panel.evaluate<number>(`document.querySelectorAll('input[type=checkbox]').length`);
  await press(`Take ${boxes} facts`);
  await shows('It is in the record.');
  await expect.poll(async () => (await taken()).length).toBe(1);
  expect((await taken())[0]).toMatchObject({
    clientId: 'casa',
    set: {
      legalName: 'Casa Luz, Lda.',
      email: 'ola@casaluz.example',
      phones: [{ number: '+351212345678' }],
      address: { street: 'Rua da Graça 14', postalCode: '1170-165', city: 'Lisboa', country: 'PT' },
      links: [{ label: 'instagram', url: 'https://www.instagram.com/casaluz.lisboa/' }],
      hours: {
        zone: 'Europe/Lisbon',
        week: Array.from({ length: 7 }, () => [{ from: '08:00', to: '20:00' }]),
        special: [{ from: '2026-12-25', to: '2026-12-25', spans: [] }],
      },
      bios: [
        { id: 'b1', text: 'What we say ourselves.' },
        { text: expect.stringContaining('Eleven rooms, one long table') },
      ],
    },
  });
  await press('Take this page’s facts');
  await shows('says nothing that the record doesn’t say already');
});
