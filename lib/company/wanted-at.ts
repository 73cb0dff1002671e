import type { Account } from '@/lib/domain/account';
import type { CompanyFacts, FieldId, PostalAddress } from '@/lib/domain/company';
import type { Wanted } from '@/lib/domain/drift';
import type { PlatformId } from '@/lib/domain/platform';
import type { ProfileField } from '@/lib/domain/profile-data';
import { bioWordings } from './bio-wordings';
import { chooseWording, fitsAll } from './choose-wording';
import { countryName } from './country-name';
import { languageOf } from './language-of';
import { lengthOf } from './length-of';
import { writeAddress } from './write-address';
import { writeDate } from './write-date';
import { writeHours } from './write-hours';
import { writePhone } from './write-phone';

/** Where something is to stand. */
export interface Place {
  readonly platform: PlatformId;
  readonly account: Pick<Account, 'handle'>;
  /** BCP 47; empty where it isn't known. */
  readonly lang: string;
}

/**
 * What a place should show of one field: the record's own words, written as the place takes them, in the longest wording that keeps all of its limits. Null
 * where the record has no such fact. Pictures are ids of media assets.
 */
export function wantedAt(field: ProfileField, facts: CompanyFacts, at: Place): Wanted | null {
  const items = itemsOf(field, facts, at);
  if (items) return items.length === 0 ? null : wantedItems(items, field);
  return chooseWording(wordingsOf(field, facts, at).filter(Boolean), field.limits);
}

/** Fields that are lists, where the place takes a list; null for all others. */
function itemsOf(field: ProfileField, facts: CompanyFacts, at: Place): readonly string[] | null {
  switch (field.field) {
    case 'links':
      return (facts.links ?? [])
        .filter(({ url }) => url !== '')
        .map(({ label, url }) =>
          label === '' ? addressFor(field, url) : `${label}: ${addressFor(field, url)}`,
        );
    case 'phone':
      return field.control === 'list' ? phonesOf(field, facts) : null;
    case 'hashtags':
      return field.control === 'list' ? tagsOf(facts) : null;
    case 'hours':
      return field.control === 'list' || field.control === 'hours' ? hoursOf(facts, at) : null;
    default:
      return null;
  }
}

/** Each item has the limits; a place for fewer items gets the first ones. */
function wantedItems(items: readonly string[], field: ProfileField): Wanted {
  const [limit] = field.limits;
  const taken = field.items === undefined ? items : items.slice(0, field.items);
  const fits = taken.every((item) => fitsAll(item, field.limits));
  return {
    lines: taken,
    length: limit ? Math.max(...taken.map((item) => lengthOf(item, limit.unit))) : null,
    max: limit?.max ?? null,
    unit: limit?.unit ?? null,
    wording: fits ? (taken.length === items.length ? 'whole' : 'shorter') : 'none-fits',
  };
}

/** Wordings of a fact that is one text, best first; empty ones are no wordings. */
function wordingsOf(field: ProfileField, facts: CompanyFacts, at: Place): readonly string[] {
  const language = languageOf(at.lang, facts.address?.country ?? '');
  switch (field.field) {
    case 'name':
      return [facts.name ?? '', facts.shortName ?? ''];
    case 'bio':
      return bioWordings(facts.bios ?? [], at.platform, at.lang);
    case 'handle':
      return [(facts.handles?.[at.platform] ?? at.account.handle).replace(/^@/, '')];
    case 'website':
    case 'imprint':
    case 'privacy':
    case 'terms':
      return [addressFor(field, facts[field.field] ?? '')];
    case 'phone':
      return phonesOf(field, facts).slice(0, 1);
    case 'address':
      return facts.address ? addressWordings(facts.address, field.control === 'lines', language) : [];
    case 'hours': {
      const lines = hoursOf(facts, at);
      return [lines.join(field.control === 'line' ? '; ' : '\n')];
    }
    case 'founded':
      return [writeDate(facts.founded ?? '', language)];
    case 'hashtags':
      return [tagsOf(facts).join(' ')];
    case 'avatar':
      return [facts.avatar?.by?.[at.platform] ?? facts.avatar?.all ?? facts.logo ?? ''];
    case 'cover':
      return [facts.cover?.by?.[at.platform] ?? facts.cover?.all ?? ''];
    default:
      return [plainFact(field.field, facts, language).trim()];
  }
}

function plainFact(field: FieldId, facts: CompanyFacts, language: string): string {
  const { address } = facts;
  const plain: Partial<Record<FieldId, string | undefined>> = {
    'legal-name': facts.legalName,
    category: facts.category,
    email: facts.email,
    'service-area': facts.serviceArea,
    pronouns: facts.pronouns,
    'address-street': address?.street.replaceAll('\n', ', '),
    'address-postal-code': address?.postalCode,
    'address-city': address?.city,
    'address-region': address?.region,
    'address-country': address && address.country !== '' ? countryName(address.country, language) : '',
  };
  return plain[field] ?? '';
}

/** The whole address, and what is left of it where that is too long: without the country, the city with its country, the city alone. */
function addressWordings(address: PostalAddress, inLines: boolean, language: string): readonly string[] {
  const country = address.country === '' ? '' : countryName(address.country, language);
  const lines = writeAddress(address);
  const join = (parts: readonly string[]): string => parts.filter(Boolean).join(inLines ? '\n' : ', ');
  return [join([...lines, country]), join(lines), join([address.city, country]), address.city];
}

const phonesOf = (field: ProfileField, facts: CompanyFacts): readonly string[] =>
  (facts.phones ?? [])
    .filter(({ number }) => number !== '')
    .map(({ number }) => writePhone(number, field.writes === 'national-phone'));

const hoursOf = (facts: CompanyFacts, at: Place): readonly string[] =>
  facts.hours ? writeHours(facts.hours, at.lang, facts.address?.country ?? '') : [];

const tagsOf = (facts: CompanyFacts): readonly string[] =>
  (facts.hashtags ?? []).filter((tag) => tag !== '').map((tag) => `#${tag.replace(/^#/, '')}`);

/** A web address as the place takes it. */
function addressFor(field: ProfileField, url: string): string {
  if (field.writes !== 'bare-address') return url;
  const bare = url.replace(/^https?:\/\//i, '');
  return bare.indexOf('/') === bare.length - 1 ? bare.slice(0, -1) : bare;
}
