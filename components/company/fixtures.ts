import { account, casa, NOW } from '@/components/panel/company/fixtures';
import type { CompanyChange } from '@/lib/domain/company';
import type { ProfileData } from '@/lib/domain/profile-data';
import type { Company } from './company';

/** A change of Casa Luz's record, made on the day from which it counts. */
export const change = (id: string, from: string, set: CompanyChange['set'], reason = ''): CompanyChange => ({
  ...{ id, clientId: casa.id, from, set, reason },
  ...{ createdAt: Date.parse(`${from}T09:00Z`), updatedAt: NOW, deletedAt: null, origin: 'device' },
});

const net: ProfileData = {
  ...{ platform: 'net', version: '2026-11-24', hands: 'page', labels: {}, pages: [] },
  fields: (['name', 'phone', 'address', 'avatar'] as const).map((field) => ({
    ...{ field, name: field, limits: [] },
    control: field === 'avatar' ? 'picture' : 'line',
  })),
};

/** Casa Luz on 27 November 2026, with one place that shows a name, a phone number, an address and a picture. */
export const company = (given: Partial<Company> = {}): Company => ({
  ...{ client: casa, accounts: [account('a1')], changes: [], facts: { name: 'Casa Luz' } },
  ...{ today: '2026-11-27', now: NOW, seen: [], exceptions: [], campaigns: [], tasks: [], routines: [] },
  ...{ profiles: new Map([['net', net]]), specs: new Map() },
  ...given,
});
