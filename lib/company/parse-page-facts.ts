import type { CompanyLink, CompanyPatch, Phone } from '@/lib/domain/company';
import type { PageFacts } from '@/lib/domain/page-facts';
import { objectsOf, textOf, listOf, typedObjects, typesOf, type JsonObject } from './json-ld';
import { parsePhone } from './parse-phone';
import { readDates } from './read-date';
import { schemaAddress } from './schema-address';
import { schemaHours } from './schema-hours';

/** Types that describe a company, though their names don't say so. Others: https://schema.org/Organization and its subtypes. */
const COMPANY =
  /(?:Business|Organization|Corporation|Store|Shop|Restaurant|Bakery|Cafe|CoffeeShop|Bar|Pub|Brewery|Winery|Hotel|Hostel|Motel|Resort|Salon|Spa|Clinic|Dentist|Physician|Pharmacy|Hospital|Attorney|Notary|Electrician|Plumber|Locksmith|Contractor|Agency|Service|Gym|Club|Museum|Library|School|University|NGO|Airline|Florist|Dealer|Repair|Rental|Station|Gallery|Theater|Center|Office|Brand)$/;
const NOT_COMPANY = new Set(['Service', 'WebSite', 'BroadcastService', 'OfferCatalog']);

/**
 * What a page says of its company, as a patch: JSON-LD before Open Graph before `tel:` and `mailto:` links. Everything is text that somebody else wrote, cut to
 * sensible sizes; the person looks at it before anything is changed. Pictures are left out. Hours are in no zone yet (empty): the caller knows the client's.
 */
export function parsePageFacts(page: PageFacts, card: CompanyPatch = {}): CompanyPatch {
  const company = bestOf(typedObjects(page.jsonLd));
  const fromSchema = company ? schemaFacts(company) : {};
  const country = fromSchema.address?.country ?? card.address?.country ?? '';
  return { ...metaFacts(page), ...linkFacts(page, country), ...card, ...fromSchema };
}

/** The object that says most of a company; the first of equals. */
function bestOf(objects: readonly JsonObject[]): JsonObject | null {
  let best: JsonObject | null = null;
  let most = 0;
  for (const object of objects) {
    const isCompany = typesOf(object).some((type) => COMPANY.test(type) && !NOT_COMPANY.has(type));
    const says = [
      'name',
      'address',
      'telephone',
      'email',
      'openingHours',
      'openingHoursSpecification',
      'url',
      'sameAs',
      'description',
    ];
    const count = isCompany ? says.filter((key) => object[key] !== undefined).length : 0;
    if (count > most) [best, most] = [object, count];
  }
  return best;
}

function schemaFacts(object: JsonObject): CompanyPatch {
  const address = schemaAddress(object['address'] ?? objectsOf(object['location'])[0]?.['address']);
  const hours = schemaHours(object, '');
  const phones = phonesOf(object, address?.country ?? '');
  const links = listOf(object['sameAs'])
    .map((link) => webAddress(textOf(link)))
    .filter((url) => url !== '')
    .slice(0, 30)
    .map((url): CompanyLink => ({ label: labelOf(url), url }));
  const dates = readDates(textOf(object['foundingDate'], 40));
  const area = listOf(object['areaServed'])
    .map((one) => textOf(one, 100))
    .filter(Boolean)
    .slice(0, 20);
  return withoutEmpty({
    name: textOf(object['name'], 200),
    legalName: textOf(object['legalName'], 200),
    website: webAddress(textOf(object['url'])),
    email: emailOf(textOf(object['email'])),
    founded: dates.length === 1 ? (dates[0] ?? '') : '',
    serviceArea: area.join(', '),
    ...(address ? { address } : {}),
    ...(hours ? { hours } : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...bioOf(textOf(object['description'], 5_000), ''),
  });
}

function phonesOf(object: JsonObject, country: string): readonly Phone[] {
  const points = objectsOf(object['contactPoint']).map((point): [string, string] => [
    textOf(point['contactType'], 60),
    textOf(point['telephone'], 60),
  ]);
  const own = listOf(object['telephone']).map((one): [string, string] => ['', textOf(one, 60)]);
  return phoneList([...own, ...points], country);
}

function phoneList(
  written: readonly (readonly [label: string, text: string])[],
  country: string,
): readonly Phone[] {
  const phones = new Map<string, Phone>();
  for (const [label, text] of written.slice(0, 20)) {
    const number = parsePhone(text, country);
    if (number !== null && !phones.has(number)) phones.set(number, { label, number });
  }
  return [...phones.values()];
}

function metaFacts({ meta, url }: PageFacts): CompanyPatch {
  const get = (...names: readonly string[]): string =>
    names.map((name) => textOf(meta[name], 5_000)).find((text) => text !== '') ?? '';
  const address = {
    street: get('business:contact_data:street_address', 'og:street-address').slice(0, 300),
    postalCode: get('business:contact_data:postal_code', 'og:postal-code').slice(0, 20),
    city: get('business:contact_data:locality', 'og:locality').slice(0, 100),
    region: get('business:contact_data:region', 'og:region').slice(0, 100),
    country:
      schemaAddress({
        addressLocality: '-',
        addressCountry: get('business:contact_data:country_name', 'og:country-name'),
      })?.country ?? '',
  };
  const phones = phoneList(
    [['', get('business:contact_data:phone_number', 'og:phone_number')]],
    address.country,
  );
  return withoutEmpty({
    name: get('og:site_name', 'application-name').slice(0, 200),
    website: webAddress(get('business:contact_data:website')) || originOf(url),
    email: emailOf(get('business:contact_data:email', 'og:email')),
    ...(address.street === '' && address.city === '' ? {} : { address }),
    ...(phones.length > 0 ? { phones } : {}),
    ...bioOf(get('og:description', 'description'), get('og:locale').replace('_', '-')),
  });
}

function linkFacts({ links }: PageFacts, country: string): CompanyPatch {
  const few = links.slice(0, 500).map((link) => link.slice(0, 500));
  const phones = phoneList(
    few.filter((link) => /^tel:/i.test(link)).map((link) => ['', decoded(link)] as const),
    country,
  );
  const email = few
    .filter((link) => /^mailto:/i.test(link))
    .map((link) => emailOf(decoded(link)))
    .find(Boolean);
  return withoutEmpty({ email: email ?? '', ...(phones.length > 0 ? { phones } : {}) });
}

const bioOf = (text: string, lang: string): CompanyPatch =>
  text === ''
    ? {}
    : {
        bios: [
          { id: 'from-page', text, lang: /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(lang) ? lang : '', platforms: [] },
        ],
      };

function emailOf(text: string): string {
  const plain = text
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '')
    .trim();
  return /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]+\.[^\s@<>"',;]+$/.test(plain) ? plain : '';
}

/** https or http only: nothing that a browser would run. */
function webAddress(text: string): string {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  return url && url.username === '' && url.hostname.includes('.') && text.length <= 500 ? url.href : '';
}

const originOf = (url: string): string => {
  const at = webAddress(url);
  return at === '' ? '' : `${new URL(at).origin}/`;
};

/** "instagram" of www.instagram.com: what a person calls the place. */
const labelOf = (url: string): string =>
  new URL(url).hostname
    .replace(/^www\./, '')
    .split('.')
    .at(-2) ?? '';

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/** An empty text is no fact, and takes none away. */
function withoutEmpty(patch: CompanyPatch): CompanyPatch {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== ''));
}
