import { countryNames } from './address-names';
import { countries } from './countries';

/** What people write for a country and nobody calls it otherwise; without points, in small letters. */
const ALSO: Readonly<Record<string, string>> = { england: 'GB', scotland: 'GB', wales: 'GB' };

let codes: ReadonlyMap<string, string> | undefined;

/** The code of a country (ISO 3166-1 alpha-2) from its code or its name in one of Tend's languages, or its own; null where it is none that is known. */
export function countryCode(text: string): string | null {
  const written = text.trim();
  if (countries().includes(written.toUpperCase())) return written.toUpperCase();
  const plain = written.replace(/\./g, '').toLowerCase();
  codes ??= new Map(
    countries().flatMap((code) => countryNames(code).map((name) => [name.toLowerCase(), code] as const)),
  );
  return codes.get(plain) ?? ALSO[plain] ?? null;
}
