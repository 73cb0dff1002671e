import type { FieldId, PostalAddress } from '@/lib/domain/company';
import { cityNames, countryNames, regionNames } from './address-names';
import { addressTokens, UNITS, type AddressToken } from './address-tokens';

type PartId = 'street' | 'postal' | 'city' | 'region' | 'country';

interface Part {
  readonly id: PartId;
  /** Whether a row of tokens is this part. */
  readonly is: (tokens: readonly AddressToken[]) => boolean;
}

const PART_OF: Partial<Record<FieldId, PartId>> = {
  'address-street': 'street',
  'address-postal-code': 'postal',
  'address-city': 'city',
  'address-region': 'region',
  'address-country': 'country',
};
/** More than any address has; a text beyond it is something else. */
const MOST_TOKENS = 80;

/**
 * Whether a place shows the record's address, or the part of it that the field has: the same words and numbers, in whatever order their parts stand and
 * however they are abbreviated in that country. The region and the country may be left out; anything else that stands there is not the record's.
 */
export function compareAddress(
  field: FieldId,
  here: string,
  record: string,
  address: PostalAddress | undefined,
): boolean {
  if (!address) return false;
  let known = answers.get(address);
  if (!known) {
    known = new Map();
    answers.set(address, known);
  }
  const key = `${field}\u0000${here}\u0000${record}`;
  const answer = known.get(key) ?? isShown(field, here, record, address);
  if (known.size < MOST_ANSWERS) known.set(key, answer);
  return answer;
}

/** Audits compare one address with the same few texts over and over. */
const answers = new WeakMap<PostalAddress, Map<string, boolean>>();
const MOST_ANSWERS = 500;

function isShown(field: FieldId, here: string, record: string, address: PostalAddress): boolean {
  const parts = partsOf(address);
  const only = PART_OF[field];
  if (only !== undefined) {
    const own = parts.filter(({ id }) => id === only);
    return own.length > 0 && tile(here, own, address.country)?.size === own.length;
  }
  const [wanted, shown] = [tile(record, parts, address.country), tile(here, parts, address.country)];
  if (!shown) return false;
  const needed = [...(wanted ?? parts)].filter(({ id }) => id !== 'region' && id !== 'country');
  return needed.length > 0 && needed.every((part) => shown.has(part));
}

function partsOf({ street, postalCode, city, region, country }: PostalAddress): readonly Part[] {
  const named = (id: PartId, names: readonly string[]): readonly Part[] => {
    const forms = names.map((name) => addressTokens(name, country)).filter((tokens) => tokens.length > 0);
    return forms.length === 0 ? [] : [{ id, is: (tokens) => forms.some((form) => areAlike(form, tokens)) }];
  };
  const lines = street.split('\n').flatMap((line): readonly Part[] => {
    const forms = streetForms(addressTokens(line, country));
    return forms.length === 0
      ? []
      : [{ id: 'street', is: (tokens) => forms.some((form) => areAlike(form, tokens)) }];
  });
  return [
    ...lines,
    ...(postalCode.trim() === '' ? [] : [{ id: 'postal', is: postalForm(postalCode, country) } as const]),
    ...named('city', city === '' ? [] : cityNames(city)),
    ...named('region', region === '' ? [] : regionNames(region, country)),
    ...named('country', countryNames(country)),
  ];
}

/** The house number before or after the street, and any word for its unit where either side only has a `#`. */
function streetForms(tokens: readonly AddressToken[]): readonly (readonly AddressToken[])[] {
  if (tokens.length === 0) return [];
  const forms = [tokens];
  const numbers = tokens.filter(({ stripped }) => /^\d/.test(stripped));
  if (numbers.length === 1 && tokens.length > 1) {
    if (tokens[0] === numbers[0]) forms.push([...tokens.slice(1), ...tokens.slice(0, 1)]);
    else if (tokens.at(-1) === numbers[0]) forms.push([...tokens.slice(-1), ...tokens.slice(0, -1)]);
  }
  const unit = tokens.findIndex(({ stripped }, index) => index > 0 && UNITS.includes(stripped));
  const sign = tokens[unit]?.stripped;
  const others = sign === undefined ? [] : sign === '#' ? UNITS : ['#'];
  return [
    ...forms,
    ...others.map((other) => tokens.with(unit, { raw: other, spelled: other, stripped: other })),
  ];
}

/** Codes before the postal code in letters between European countries. */
const PLATES: Readonly<Record<string, string>> = {
  DE: 'd',
  AT: 'a',
  FR: 'f',
  IT: 'i',
  BE: 'b',
  LU: 'l',
  ES: 'e',
  PT: 'p',
  SE: 's',
  NO: 'n',
};

function postalForm(postalCode: string, country: string): Part['is'] {
  const code = compact(postalCode);
  const prefixes = ['', country.toLowerCase(), PLATES[country] ?? ''];
  const short = country === 'US' ? /^(\d{5})\d{4}$/.exec(code)?.[1] : undefined;
  return (tokens) => {
    const seen = compact(tokens.map(({ raw }) => raw).join(''));
    if (prefixes.some((prefix) => seen === prefix + code) || seen === short) return true;
    // The same delivery area, said more exactly.
    return country === 'US' && /^\d{5}$/.test(code) && /^\d{9}$/.test(seen) && seen.startsWith(code);
  };
}

const compact = (code: string): string =>
  code
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');

const areAlike = (a: readonly AddressToken[], b: readonly AddressToken[]): boolean =>
  joined(a, 'stripped') === joined(b, 'stripped') || joined(a, 'spelled') === joined(b, 'spelled');

/** Spaces between words come and go (Hauptstr., Haupt Str.; 5a, 5 a), those between numbers don't. */
function joined(tokens: readonly AddressToken[], form: 'spelled' | 'stripped'): string {
  let text = '';
  for (const token of tokens)
    text += /\d$/.test(text) && /^\d/.test(token[form]) ? ` ${token[form]}` : token[form];
  return text;
}

/** The parts that a text consists of, each at most once, in any order; null where something is left over. */
function tile(text: string, parts: readonly Part[], country: string): ReadonlySet<Part> | null {
  if (text.length > 500) return null;
  const tokens = addressTokens(text, country);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  const used = new Set<Part>();
  const dead = new Set<string>();
  const from = (at: number): boolean => {
    if (at === tokens.length) return true;
    const state = `${String(at)} ${parts.map((part) => Number(used.has(part))).join('')}`;
    if (dead.has(state)) return false;
    for (const part of parts) {
      if (used.has(part)) continue;
      used.add(part);
      for (let end = at + 1; end <= Math.min(tokens.length, at + LONGEST_PART); end += 1)
        if (part.is(tokens.slice(at, end)) && from(end)) return true;
      used.delete(part);
    }
    dead.add(state);
    return false;
  };
  return from(0) ? used : null;
}

const LONGEST_PART = 24;
