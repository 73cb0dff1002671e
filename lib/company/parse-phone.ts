import { readPhone } from './read-phone';

/**
 * A telephone number that somebody wrote, dialled from a country (ISO 3166-1 alpha-2; empty where it isn't known), as E.164. An extension is left out, since E.164
 * has none. Null for what is no possible number.
 */
export function parsePhone(text: string, country: string): string | null {
  const phone = readPhone(text, country);
  return phone?.isPossible() ? phone.number : null;
}
