import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyFacts } from '@/lib/domain/company';
import { arbitraryFacts } from '@/test/support/arbitrary-facts';
import { planCompanyImport } from './plan-company-import';
import { printCompanyTable } from './print-company-table';
import { readCompanyTable } from './read-company-table';

const withoutIds = ({ bios, ...facts }: CompanyFacts): unknown => ({
  ...facts,
  ...(bios ? { bios: bios.map(({ id: _id, ...bio }) => bio) } : {}),
});
let ids = 0;
const newId = (): string => `id-${(ids += 1)}`;
const client = (name: string, facts: CompanyFacts = {}) => ({
  id: `c ${name}`,
  name,
  zone: 'Europe/Lisbon',
  facts,
});
const plan = async (csv: string, clients = [client('Casa Luz'), client('Fern & Co')]) => {
  const table = await readCompanyTable(new Blob([csv]));
  return table && planCompanyImport(table, { clients, newId });
};

describe('a table of companies', () => {
  it('brings every record back that it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryFacts, { minLength: 1, maxLength: 4 }), async (all) => {
        const named = all.map((facts, index) => ({ client: `Client ${index}`, facts }));
        const rows = await plan(
          printCompanyTable(named),
          named.map((one) => client(one.client)),
        );
        expect(rows?.flatMap(({ troubles }) => troubles)).toEqual([]);
        expect(rows?.map(({ patch }) => withoutIds(patch as CompanyFacts))).toEqual(all.map(withoutIds));
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing where the table says what is known', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts, async (facts) => {
        const rows = await plan(printCompanyTable([{ client: 'Casa Luz', facts }]), [
          client('Casa Luz', facts),
        ]);
        expect(rows?.[0]?.patch).toEqual({});
      }),
      { numRuns: 60 },
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    const csv = printCompanyTable([
      {
        client: '=1+1',
        facts: { name: '@cmd', tone: ' -2', phones: [{ label: '', number: '+351213427710' }] },
      },
    ]);
    for (const cell of ["'=1+1", "'@cmd", "' -2", "'+351213427710"]) expect(csv).toContain(`"${cell}"`);
  });

  it('reads what people write: other headings, national numbers, hours as they come', async () => {
    const rows = await plan(
      'Client;Phone;Zip;City;Country;Opening hours;Website\n' +
        'casa luz;213 427 710;1100-035;Lisboa;Portugal;"Mon-Fri 9am-5pm; Sat: 10-14";casaluz.pt\n',
    );
    expect(rows?.[0]).toMatchObject({ clientId: 'c Casa Luz', troubles: [] });
    expect(rows?.[0]?.patch).toMatchObject({
      phones: [{ label: '', number: '+351213427710' }],
      address: { postalCode: '1100-035', city: 'Lisboa', country: 'PT' },
      website: 'https://casaluz.pt',
      hours: { zone: 'Europe/Lisbon' },
    });
    expect(rows?.[0]?.patch.hours?.week.slice(4)).toEqual([
      [{ from: '09:00', to: '17:00' }],
      [{ from: '10:00', to: '14:00' }],
      [],
    ]);
  });

  it('says for each row and column what is wrong, and still takes the rest', async () => {
    const rows = await plan(
      'client,phone,email,country,hours,short name\n' +
        'Casa Luz,12,nobody,Atlantis,whenever,Luz\n' +
        'Nobody,+351213427710,,,,\n',
    );
    expect(rows?.[0]?.patch).toEqual({ shortName: 'Luz' });
    expect(rows?.[0]?.troubles.map(({ column, code }) => `${column} ${code}`).sort()).toEqual([
      'country country-unknown',
      'email email-wrong',
      'hours hours-unread',
      'phones phone-country',
    ]);
    expect(rows?.[1]).toMatchObject({ line: 3, name: 'Nobody', clientId: null });
  });

  it('takes nothing away by an empty cell', async () => {
    const facts: CompanyFacts = { name: 'Casa Luz', email: 'ola@casaluz.pt' };
    const rows = await plan('client,email,pronouns\nCasa Luz,,they/them\n', [client('Casa Luz', facts)]);
    expect(rows?.[0]?.patch).toEqual({ pronouns: 'they/them' });
  });

  it('refuses what is no table', async () => {
    expect(await plan('just a line')).toBeNull();
    expect(await plan('\0\0\0\0,\n1,2')).toBeNull();
  });

  it('uses a heading once, and tells which it does not know', async () => {
    const table = await readCompanyTable(new Blob(['client,name,Company,Shoe size\na,b,c,d']));
    expect(table?.headings).toEqual([
      { text: 'client', column: 'client' },
      { text: 'name', column: 'name' },
      { text: 'Company', column: null },
      { text: 'Shoe size', column: null },
    ]);
  });
});
