import { expect } from '@playwright/test';
import { putRows } from './put-rows.ts';
import { Tend } from './tend.ts';

const DAY_MS = 86_400_000;

/** An installed Tend with a client whose account is connected, and whose company is as `setUpCompany` leaves it. */
export async function startWithCompany(): Promise<Tend> {
  const tend = await Tend.start();
  const [first] = tend.network.accounts;
  if (!first) throw new Error('the practice network has no accounts');
  await tend.connect(first);
  await setUpCompany(tend);
  return tend;
}

/** Shows a page of the studio, loaded anew. */
export async function showStudio({ page, extensionId }: Tend, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/studio.html#/${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A client's record as it may stand after some months: bios, hours, a planned change; four places, some right; a campaign half done. */
async function setUpCompany(tend: Tend, clientId = 'client-1'): Promise<void> {
  for (const [platform, handle] of [
    ['instagram', 'casaluz'],
    ['x', 'casaluz'],
    ['facebook', 'casaluzlisboa'],
    ['linkedin', 'company/casa-luz'],
  ] as const)
    await tend.ask('account.add', { clientId, platform, handle, displayName: '' });
  const week = Array.from({ length: 7 }, (_, day) => (day === 0 ? [] : [{ from: '07:30', to: '19:00' }]));
  const change = { clientId, campaign: null };
  await tend.ask('company.change', {
    ...{ ...change, from: '2026-01-10', reason: 'First record' },
    set: {
      name: 'Casa Luz',
      legalName: 'Casa Luz, Padaria Lda.',
      category: 'Bakery',
      bios: [
        bio(
          'b1',
          'Wood-fired bakery in Graça, Lisbon. Sourdough, custard tarts and coffee, baked through the night.',
        ),
        bio('b2', 'Wood-fired bakery in Graça. Sourdough, custard tarts, coffee.'),
      ],
      website: 'https://casaluz.example',
      email: 'ola@casaluz.example',
      phones: [{ label: 'Shop', number: '+351213427710' }],
      address: {
        street: 'Rua da Graça 12',
        postalCode: '1170-168',
        city: 'Lisboa',
        region: '',
        country: 'PT',
      },
      hours: { zone: 'Europe/Lisbon', week, special: [] },
      hashtags: ['sourdough', 'lisboa'],
    },
  });
  const accounts = await rowsOf<{ id: string; platform: string }>(tend, 'accounts');
  const seen = (platform: string, field: string, line: string, daysAgo = 2) => ({
    ...{ id: `o ${platform} ${field}`, clientId, field, lines: [line], how: 'page', page: 'edit', newest: 1 },
    accountId: accounts.find((account) => account.platform === platform)?.id ?? '',
    url: `https://www.${platform}.com/`,
    firstSeenAt: Date.now() - 90 * DAY_MS,
    lastSeenAt: Date.now() - daysAgo * DAY_MS,
    ...{ createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'test' },
  });
  await putRows(tend.page, 'observations', [
    seen('instagram', 'name', 'Casa Luz'),
    seen('instagram', 'bio', 'Wood-fired bakery in Graça. Sourdough and custard tarts.'),
    seen('x', 'name', 'Casa Luz', 45),
    seen('x', 'website', 'casaluz.example', 45),
    seen('facebook', 'phone', '+351 21 342 77 10'),
    seen('facebook', 'website', 'http://www.casaluz.example/'),
    seen('facebook', 'email', 'padaria@casaluz.example'),
  ]);
  await tend.ask('company.change', {
    ...{ ...change, from: '2026-11-02', reason: 'New phone number' },
    set: { phones: [{ label: 'Shop', number: '+351213428804' }] },
    campaign: { title: 'New phone number', kind: 'phone', note: 'The old number is forwarded until March.' },
  });
  await tend.ask('company.change', {
    ...{ ...change, from: '2027-01-01', reason: 'New Year' },
    set: { email: 'geral@casaluz.example' },
  });
  await tend.ask('routine.save', {
    routine: {
      ...{ id: 'routine-1', clientId, title: 'Pinned post', note: '', accountIds: [], fields: [] },
      ...{ every: { count: 1, unit: 'month' }, anchor: '2027-01-01' },
    },
  });
  await tend.page.reload(); // the observations were written past the live queries
}

const bio = (id: string, text: string) => ({ id, text, lang: '', platforms: [] });

/** All rows of a table. */
export const rowsOf = <T>(tend: Tend, table: string): Promise<T[]> =>
  tend.page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction(name).objectStore(name).getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result as T[]);
          };
        };
      }),
    table,
  );
