import { putRows } from './put-rows.ts';
import type { Tend } from './tend.ts';

const DAY_MS = 86_400_000;
const PLATFORMS = ['x', 'instagram', 'facebook', 'threads', 'tiktok', 'pinterest', 'bluesky', 'linkedin'];
/** What a place was seen to show of each field: a third of all is right. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  name: ['Casa Luz', 'Casa Luz Lisboa', 'Casa  Luz'],
  bio: ['Wood-fired bakery in Graça, Lisbon.', 'Wood-fired bakery.', 'Bakery in Graça'],
  website: ['https://casaluz.example', 'http://www.casaluz.example/', 'https://old.example'],
  phone: ['+351 21 342 77 10', '213 427 710', '+351 21 342 77 11'],
  email: ['ola@casaluz.example', 'padaria@casaluz.example', 'ola@casaluz.example'],
};

/** A client with a chain of so many places, seen in the last weeks, whose telephone number and bio have just changed: a campaign over all of them. Gives its id. */
export async function setUpManyPlaces(tend: Tend, clientId: string, places: number): Promise<string> {
  const row = { clientId, createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'test' };
  const now = Date.now();
  const ids = Array.from({ length: places }, (_, n) => `${clientId}-place-${String(n).padStart(4, '0')}`);
  await putRows(
    tend.page,
    'accounts',
    ids.map((id, n) => ({
      ...{ ...row, id, platform: PLATFORMS[n % PLATFORMS.length], handle: `casaluz${n}`, displayName: '' },
      ...{ profileUrl: `https://x.com/casaluz${n}`, publishBy: 'page', remoteId: '', server: '' },
      status: 'connected',
    })),
  );
  await putRows(
    tend.page,
    'observations',
    ids.flatMap((accountId, n) =>
      Object.entries(SEEN).map(([field, lines], k) => ({
        ...{ ...row, id: `${accountId} ${field}`, accountId, field, lines: [lines[(n + k) % lines.length]] },
        ...{ how: 'page', page: 'profile', url: 'https://x.com/', newest: 1 },
        ...{ firstSeenAt: now - 60 * DAY_MS, lastSeenAt: now - (n % 40) * DAY_MS },
      })),
    ),
  );
  const change = { clientId, from: '2026-01-10' };
  await tend.ask('company.change', {
    ...{ ...change, reason: 'First record', campaign: null },
    set: {
      ...{ name: 'Casa Luz', website: 'https://casaluz.example', email: 'ola@casaluz.example' },
      bios: [{ id: 'b1', text: 'Wood-fired bakery in Graça, Lisbon.', lang: '', platforms: [] }],
      phones: [{ label: 'Shop', number: '+351213427710' }],
    },
  });
  const { campaignId } = await tend.ask<{ campaignId: string }>('company.change', {
    ...{ ...change, reason: 'New number, new words' },
    set: {
      bios: [{ id: 'b1', text: 'Bakery in Graça, Lisbon, open all night.', lang: '', platforms: [] }],
      phones: [{ label: 'Shop', number: '+351213428804' }],
    },
    campaign: { title: 'New number, new words', kind: 'change', note: '' },
  });
  await tend.page.reload(); // rows were written past the live queries
  return campaignId;
}

/** Clients with a few places each, beside others. */
export async function setUpClients(tend: Tend, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const id = `other-${n}`;
    await tend.ask('client.save', {
      client: {
        ...{ id, name: `House ${String(n + 1).padStart(2, '0')}`, color: '#5c7cfa', zone: 'Europe/Lisbon' },
        ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
      },
    });
  }
}
