import type { PostalAddress } from '@/lib/domain/company';

/**
 * Orders of lines after the street, by country; others write the postal code before the city. `r` is the region. From the formats of Google's address
 * data service (https://chromium-i18n.appspot.com/ssl-address), read 2026-11-27.
 */
const ORDERS: readonly (readonly [order: string, countries: string])[] = [
  ['c, r p', 'US CA AU PR GU VI AS MP'],
  ['c|p', 'GB GG JE IM GI'],
  ['c|r|p', 'IE'],
  ['c p', 'NZ SG IN ID TH PK BD LK KE'],
  ['c - r|p', 'BR'],
  ['p c, r', 'MX'],
  ['p c r', 'IT'],
  ['c', 'HK AE QA'],
];
/** The largest first, without spaces. */
const LARGEST_FIRST = 'JP CN TW KR';

const orderOf = new Map<string, string>();
for (const [order, countries] of ORDERS)
  for (const country of countries.split(' ')) orderOf.set(country, order);

/**
 * An address as it is written in its own country, line by line, the country left out. Parts that the record doesn't have leave no trace.
 */
export function writeAddress(address: PostalAddress): readonly string[] {
  const { street, postalCode, city, region, country } = address;
  if (LARGEST_FIRST.includes(country) && country !== '') {
    const gap = country === 'KR' ? ' ' : '';
    const code = country === 'JP' && postalCode !== '' ? `〒${postalCode}` : postalCode;
    return [code, [region, city, street.replaceAll('\n', gap)].filter(Boolean).join(gap)].filter(Boolean);
  }
  const parts: Readonly<Record<string, string>> = { c: city, r: region, p: postalCode };
  const lines = (orderOf.get(country) ?? 'p c').split('|').map((line) => fill(line, parts));
  return [...street.split('\n').map((line) => line.trim()), ...lines].filter((line) => line !== '');
}

/** Puts the parts in; a sign before a part that is empty goes with it. */
function fill(line: string, parts: Readonly<Record<string, string>>): string {
  let filled = '';
  for (const [, sign = '', key = ''] of line.matchAll(/([^crp]*)([crp])/g)) {
    const part = parts[key] ?? '';
    if (part !== '') filled += filled === '' ? part : sign + part;
  }
  return filled;
}
