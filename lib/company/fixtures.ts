import type { Account } from '@/lib/domain/account';
import type { CompanyFacts, FieldId, Observation } from '@/lib/domain/company';
import type { ProfileField } from '@/lib/domain/profile-data';

/** For tests: a bakery in Lisbon that has everything. */
export const CASA_LUZ: CompanyFacts = {
  name: 'Casa Luz Bakery',
  shortName: 'Casa Luz',
  legalName: 'Casa Luz Padaria, Lda.',
  bios: [
    {
      id: 'long',
      text: 'Sourdough, pastéis and coffee since 1962 – baked every night in Alfama.',
      lang: 'en',
      platforms: [],
    },
    { id: 'short', text: 'Sourdough and pastéis since 1962.', lang: 'en', platforms: [] },
    {
      id: 'pt',
      text: 'Pão de fermentação lenta, pastéis e café desde 1962, em Alfama.',
      lang: 'pt',
      platforms: [],
    },
  ],
  category: 'Bakery',
  website: 'https://casaluz.example/',
  links: [
    { label: 'Order', url: 'https://casaluz.example/order' },
    { label: 'Menu', url: 'https://casaluz.example/menu' },
  ],
  email: 'ola@casaluz.example',
  phones: [
    { label: 'Shop', number: '+351213428804' },
    { label: 'Ana', number: '+351912345678' },
  ],
  address: { street: 'Rua da Saudade 12', postalCode: '1100-583', city: 'Lisboa', region: '', country: 'PT' },
  hours: {
    zone: 'Europe/Lisbon',
    week: [
      [],
      ...Array.from({ length: 4 }, () => [{ from: '07:30', to: '19:00' }]),
      [{ from: '08:00', to: '14:00' }],
      [{ from: '08:00', to: '14:00' }],
    ],
    special: [{ from: '2026-12-24', to: '2026-12-26', spans: [], note: 'Christmas' }],
  },
  serviceArea: 'Lisboa, Almada',
  founded: '1962-03-12',
  hashtags: ['casaluz', 'padaria'],
  logo: 'logo-asset',
  avatar: { by: { bluesky: 'bluesky-asset' } },
};

/** A field of a place, one line without limits unless said otherwise. */
export const placeField = (field: FieldId, over: Partial<ProfileField> = {}): ProfileField => ({
  field,
  name: field,
  control: 'line',
  limits: [],
  ...over,
});

/** A limit with a source that says that it is made up. */
export const limit = (max: number, unit: ProfileField['limits'][number]['unit'] = 'graphemes') => ({
  max,
  unit,
  source: 'a test',
  checkedAt: '2026-11-27',
});

export const ACCOUNT: Account = {
  id: 'account-1',
  clientId: 'casa-luz',
  platform: 'x',
  handle: 'casaluz',
  displayName: 'Casa Luz',
  profileUrl: 'https://x.com/casaluz',
  publishBy: 'page',
  remoteId: '',
  server: '',
  status: 'connected',
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  origin: 'device',
};

/** What was seen at that account. */
export const observed = (
  field: FieldId,
  lines: readonly string[],
  lastSeenAt: number,
  over: Partial<Observation> = {},
): Observation => ({
  id: `${field}-${String(lastSeenAt)}`,
  clientId: 'casa-luz',
  accountId: ACCOUNT.id,
  field,
  lines,
  how: 'page',
  page: 'profile',
  url: 'https://x.com/casaluz',
  firstSeenAt: lastSeenAt,
  lastSeenAt,
  createdAt: lastSeenAt,
  updatedAt: lastSeenAt,
  deletedAt: null,
  origin: 'device',
  ...over,
});
