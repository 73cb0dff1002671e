import type { CompanyFacts } from '@/lib/domain/company';
import { readPhone } from './read-phone';

/** Between several numbers that stand in one text. */
const BETWEEN = /\s*(?:[;,|\n•·]|\s\/\s|\s(?:or|und|oder|ou|o|y|et|and|of)\s)\s*/iu;

/**
 * Whether a place shows exactly the record's numbers, in any writing. A national number is one of the record's country; without an address, of the
 * country of the record's own number. An extension counts.
 */
export function comparePhones(
  seen: readonly string[],
  want: readonly string[],
  { address }: Pick<CompanyFacts, 'address'>,
): boolean {
  const country = address && address.country !== '' ? address.country : countryOf(want[0]);
  const record = new Set(want.map((number) => keyOf(number, country)));
  const here = new Set(seen.flatMap((line) => numbersIn(line, country)));
  return record.size > 0 && record.size === here.size && [...here].every((number) => record.has(number));
}

function numbersIn(line: string, country: string): readonly string[] {
  // As a whole first: what stands between numbers may stand inside of one, too.
  if (readPhone(line, country)) return [keyOf(line, country)];
  return line
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .map((part) => keyOf(part, country));
}

function keyOf(number: string, country: string): string {
  const phone = readPhone(number, country);
  if (!phone) return `?${number.replace(/[\s().-]/g, '')}`;
  return phone.ext ? `${phone.number};ext=${phone.ext}` : phone.number;
}

const countryOf = (number: string | undefined): string =>
  number === undefined ? '' : (readPhone(number, '')?.country ?? '');
