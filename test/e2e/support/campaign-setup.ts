import { CAMPAIGN_PLACES, type Place } from './campaign-places.ts';
import { putRows } from './put-rows.ts';
import { CASA, FERN } from './reply-setup.ts';
import type { Tend } from './tend.ts';

/** What is asked of the background: Tend's own page in either browser. */
export type Ask = <T = unknown>(request: string, input: unknown) => Promise<T>;

/** How the library is reached in either browser. */
export interface Library {
  readonly ask: Ask;
  /** Writes rows past the background. */
  readonly put: (table: string, rows: readonly unknown[]) => Promise<void>;
}

/** Match patterns of the places' pages. */
export const originsOf = (places: readonly Place[]): readonly string[] =>
  places.map((place) => `${CAMPAIGN_PLACES[place].origin}/*`);

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
  { ask, put }: Library,
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
      const handle = CAMPAIGN_PLACES[place].handles[index] ?? '';
      const accountId =
        'byApi' in CAMPAIGN_PLACES[place]
          ? await connected(put, place, { clientId: id, handle, name })
          : (
              await ask<{ id: string }>('account.add', {
                ...{ clientId: id, platform: place, handle, displayName: name },
              })
            ).id;
      if (id === CASA.id) accounts[place] = accountId;
    }
  // Nothing is ever put into LinkedIn's pages, so there is nothing to switch on.
  for (const place of places.filter((one) => one !== 'linkedin'))
    await ask('page.switch', { platform: place, on: true, off: [] });
  await ask('company.change', {
    ...{ clientId: CASA.id, from: '2026-01-01', reason: '', set: CASA_FACTS, campaign: null },
  });
  return accounts as Record<P, string>;
}

/** An account that is published to by API, as if it had been connected: the page's own network has no API here. */
async function connected(
  put: Library['put'],
  place: Place,
  { clientId, handle, name }: { readonly clientId: string; readonly handle: string; readonly name: string },
): Promise<string> {
  const { origin } = CAMPAIGN_PLACES[place];
  const id = `${place}-${clientId}`;
  await put('accounts', [
    {
      ...{ id, clientId, platform: place, handle, displayName: name, profileUrl: `${origin}/@${handle}` },
      ...{ publishBy: 'api', remoteId: id, server: origin, status: 'connected' },
      ...{ createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'test' },
    },
  ]);
  return id;
}

/** The new wording of Casa Luz, and the campaign that brings it everywhere. */
export const NEW_BIO = 'Guest house above the river. Twelve rooms now, and still one long table.';

export const changeBio = (
  ask: Ask,
  text = NEW_BIO,
  title = 'Twelve rooms',
): Promise<{ campaignId: string; tasks: number }> =>
  ask('company.change', {
    ...{ clientId: CASA.id, from: '2026-11-01', reason: 'The attic is done' },
    set: { bios: [{ ...CASA_FACTS.bios[0], text }] },
    campaign: { title, kind: 'change', note: '' },
  });

export const libraryOf = (tend: Tend): Library => ({
  ask: (request, input) => tend.ask(request, input),
  put: (table, rows) => putRows(tend.page, table, rows),
});
