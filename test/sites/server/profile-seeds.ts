import type { AccountId } from './people.ts';
import { profileWith, type Profile, type ProfileHours } from './profile.ts';
import type { Site } from './site-ids.ts';

const week = (...days: ProfileHours['days']): ProfileHours => ({ kind: 'selected', days });

const HOUSE_DAY = ['08:00', '23:00'] as const;
const SHOP_DAY = ['11:00', '19:00'] as const;
const WEEKEND = ['10:00', '18:00'] as const;

/** What they say where there is room. */
const LONG: Readonly<Record<AccountId, { readonly bio: string }>> = {
  'casa-luz': {
    bio: 'Guest house above the river in Lisbon, kept by the same family since 1987. Eleven rooms with a window to the east, one long table, breakfast from half past seven until noon. Small dogs are welcome.',
  },
  'fern-and-co': {
    bio: 'A plant shop in Brooklyn that sells what will live where you live. Tell us which way your window looks and how often you are away: we sell you the plant that fits, or none.',
  },
};

/** What is true of the two clients; the practice library's records say the same (`lib/practice`). */
const TRUE_PROFILES: Readonly<Record<AccountId, Profile>> = {
  'casa-luz': profileWith({
    name: 'Casa Luz',
    bio: 'Guest house above the river. Eleven rooms, one long table. Graça, Lisboa.',
    category: 'Guest house',
    website: 'https://casaluz.example',
    location: 'Lisboa',
    email: 'ola@casaluz.example',
    phone: '+351 212 345 678',
    street: 'Rua da Senhora do Monte 42',
    postalCode: '1170-361',
    city: 'Lisboa, Portugal',
    links: [
      { label: 'Website', url: 'https://casaluz.example' },
      { label: 'Jantar de Natal', url: 'https://casaluz.example/jantar-de-natal' },
    ],
    hours: week(['08:00', '16:00'], HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY),
  }),
  'fern-and-co': profileWith({
    name: 'Fern & Co',
    bio: 'House plants for dark flats. Brooklyn.',
    category: 'Plant shop',
    website: 'https://fernandco.example',
    location: 'Brooklyn',
    email: 'hello@fernandco.example',
    phone: '+1 718-555-0142',
    street: '214 Franklin Street',
    postalCode: '11222',
    city: 'Brooklyn, New York',
    links: [
      { label: 'Website', url: 'https://fernandco.example' },
      { label: 'Workshops', url: 'https://fernandco.example/workshop' },
    ],
    hours: week(null, SHOP_DAY, SHOP_DAY, SHOP_DAY, SHOP_DAY, WEEKEND, WEEKEND),
  }),
};

type Drift = Readonly<Record<AccountId, Partial<Profile>>>;

/**
 * Where a site's own profile says something else. Some of it is wrong (an old number, an old address on the web, last year's hours); some is only
 * said in another way (an abbreviation, a national number, a tracking parameter) and is right.
 */
const DRIFT: Readonly<Record<Site, Drift>> = {
  x: {
    'casa-luz': { website: 'https://www.casaluz-lisboa.example/?utm_source=x&utm_medium=bio' },
    'fern-and-co': { website: 'https://www.fernandco.example/?utm_source=x', location: 'Brooklyn, NY' },
  },
  instagram: {
    // Cut where it was pasted, in the middle of a word.
    'casa-luz': {
      bio: 'Guest house above the river. Eleven rooms, one long ta',
      website: 'http://casaluz.example/',
    },
    'fern-and-co': {},
  },
  facebook: {
    'casa-luz': { phone: '212 345 600', street: 'R. da Senhora do Monte 42' },
    'fern-and-co': { phone: '(718) 555-0142', street: '214 Franklin St', website: 'fernandco.example' },
  },
  threads: {
    'casa-luz': {},
    'fern-and-co': { bio: 'House plants for bright flats. Brooklyn.' },
  },
  bluesky: {
    'casa-luz': { bio: 'Guest house above the river. Ten rooms, one long table. Graça, Lisboa.' },
    'fern-and-co': { bio: 'House plants for dark flats.  Brooklyn' },
  },
  mastodon: {
    'casa-luz': { links: [{ label: 'Website', url: 'https://casaluz.example' }] },
    'fern-and-co': {},
  },
  linkedin: {
    'casa-luz': { ...LONG['casa-luz'], phone: '+351 212 345 600' },
    'fern-and-co': LONG['fern-and-co'],
  },
  tiktok: {
    'casa-luz': { website: 'casaluz.example' },
    'fern-and-co': { name: 'Fern and Co' },
  },
  pinterest: {
    'casa-luz': {},
    'fern-and-co': { website: 'https://fernandco.example/?utm_source=pinterest' },
  },
  youtube: {
    'casa-luz': { ...LONG['casa-luz'], email: 'casaluz.lisboa@mail.example' },
    'fern-and-co': LONG['fern-and-co'],
  },
  'google-business': {
    'casa-luz': {
      ...LONG['casa-luz'],
      phone: '212 345 600',
      street: 'R. Sra. do Monte 42',
      hours: week(null, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY),
    },
    'fern-and-co': { ...LONG['fern-and-co'], phone: '(718) 555-0142', street: '214 Franklin St' },
  },
};

/** What each account's profile on a site says from the start. */
export function seedProfiles(site: Site): Readonly<Record<AccountId, Profile>> {
  const of = (account: AccountId): Profile => ({ ...TRUE_PROFILES[account], ...DRIFT[site][account] });
  return { 'casa-luz': of('casa-luz'), 'fern-and-co': of('fern-and-co') };
}
