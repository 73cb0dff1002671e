import type { Tend } from './tend.ts';
import { CASA, FERN } from './reply-setup.ts';

/** What is asked of the background: Tend's own page in either browser. */
export type Ask = <T = unknown>(request: string, input: unknown) => Promise<T>;

/** Where both clients have accounts, and how they are called there. */
const PLACES = {
  x: { origin: 'https://x.com', handles: ['casaluz', 'fernandco'] },
  instagram: { origin: 'https://www.instagram.com', handles: ['casaluz', 'fernandco'] },
  facebook: { origin: 'https://www.facebook.com', handles: ['casaluz', 'fernandco'] },
  threads: { origin: 'https://www.threads.com', handles: ['casaluz', 'fernandco'] },
  tiktok: { origin: 'https://www.tiktok.com', handles: ['casaluz', 'fernandco'] },
  youtube: { origin: 'https://studio.youtube.com', handles: ['casaluz', 'fernandco'] },
  linkedin: { origin: 'https://www.linkedin.com', handles: ['company/casa-luz', 'company/fern-and-co'] },
} as const;

export type Place = keyof typeof PLACES;

/** Match patterns of the places' pages. */
export const originsOf = (places: readonly Place[]): readonly string[] =>
  places.map((place) => `${PLACES[place].origin}/*`);

/** What is true of Casa Luz, as the practice profiles have it but for what they have wrong. */
export const CASA_FACTS = {
  name: 'Casa Luz',
  bios: [
    {
      id: 'short',
      text: 'Guest house above the river. Eleven rooms, one long table. Graça, Lisboa.',
      ...{ lang: '', platforms: [] },
    },
  ],
  website: 'https://casaluz.example',
  phones: [{ label: 'Reception', number: '+351212345600' }],
  address: {
    street: 'Rua da Senhora do Monte 42',
    ...{ postalCode: '1170-361', city: 'Lisboa', region: '', country: 'PT' },
  },
};

/** Clients with accounts in the places, Tend switched on there, and a record of Casa Luz. Gives Casa Luz's accounts. */
export async function setUpCampaign<P extends Place>(
  ask: Ask,
  places: readonly P[],
): Promise<Readonly<Record<P, string>>> {
  for (const { id, name, color } of [CASA, FERN])
    await ask('client.save', {
      client: {
        ...{ id, name, color, zone: 'Europe/Lisbon' },
        ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
      },
    });
  const accounts: Partial<Record<P, string>> = {};
  for (const place of places)
    for (const [index, { id, name }] of [CASA, FERN].entries()) {
      const handle = PLACES[place].handles[index];
      const account = await ask<{ id: string }>('account.add', {
        ...{ clientId: id, platform: place, handle, displayName: name },
      });
      if (id === CASA.id) accounts[place] = account.id;
    }
  // Nothing is ever put into LinkedIn's pages, so there is nothing to switch on.
  for (const place of places.filter((one) => one !== 'linkedin'))
    await ask('page.switch', { platform: place, on: true, off: [] });
  await ask('company.change', {
    ...{ clientId: CASA.id, from: '2026-01-01', reason: '', set: CASA_FACTS, campaign: null },
  });
  return accounts as Record<P, string>;
}

/** The new wording of Casa Luz, and the campaign that brings it everywhere. */
export const NEW_BIO = 'Guest house above the river. Twelve rooms now, and still one long table.';

export const changeBio = (ask: Ask): Promise<{ campaignId: string; tasks: number }> =>
  ask('company.change', {
    ...{ clientId: CASA.id, from: '2026-11-01', reason: 'The attic is done' },
    set: { bios: [{ ...CASA_FACTS.bios[0], text: NEW_BIO }] },
    campaign: { title: 'Twelve rooms', kind: 'change', note: '' },
  });

/** All rows of a table of the library, read in one of Tend's own pages. */
export function readRows(table: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const database = open.result;
      const all = database.transaction(table).objectStore(table).getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        database.close();
        resolve(all.result as Record<string, unknown>[]);
      };
    };
  });
}

export const askOf =
  (tend: Tend): Ask =>
  (request, input) =>
    tend.ask(request, input);
