import { FIELD_IDS, type CompanyFacts, type CompanyPatch, type FieldId } from '@/lib/domain/company';

const TOUCHED: Readonly<Record<keyof CompanyFacts, readonly FieldId[]>> = {
  name: ['name'],
  shortName: ['name'],
  legalName: ['legal-name'],
  bios: ['bio'],
  category: ['category'],
  website: ['website'],
  links: ['links'],
  email: ['email'],
  phones: ['phone'],
  address: [
    'address',
    'address-street',
    'address-postal-code',
    'address-city',
    'address-region',
    'address-country',
  ],
  hours: ['hours'],
  serviceArea: ['service-area'],
  founded: ['founded'],
  pronouns: ['pronouns'],
  tone: [],
  hashtags: ['hashtags'],
  imprint: ['imprint'],
  privacy: ['privacy'],
  terms: ['terms'],
  // Where no avatar is chosen, the logo is one.
  logo: ['avatar'],
  avatar: ['avatar'],
  cover: ['cover'],
  handles: ['handle'],
};

/** Which fields of places a change of the record touches, in the order of `FIELD_IDS`. */
export function fieldsOf(patch: CompanyPatch): readonly FieldId[] {
  const touched = new Set<FieldId>();
  for (const [key, fields] of Object.entries(TOUCHED)) {
    if (patch[key as keyof CompanyFacts] !== undefined) for (const field of fields) touched.add(field);
  }
  return FIELD_IDS.filter((field) => touched.has(field));
}
