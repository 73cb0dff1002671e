import { countryNames } from './address-names';

/** Regions of ISO 3166-1 alpha-2 in the order of how often they are meant. */
const CODES =
  'US GB DE FR ES PT IT NL AT CH BE BR CA AU JP IE DK SE NO FI PL CZ MX AR CL CO PE AE SA EG MA ZA IN CN KR TW HK SG NZ GR HU RO BG HR SI SK LT LV EE LU LI MC MT CY IS TR UA IL TH VN ID MY PH TN DZ LB JO QA KW BH OM NG KE GH UY PY BO EC VE CR PA DO GT SV HN NI CU PR AO MZ CV';

let codes: ReadonlyMap<string, string> | undefined;

/** The alpha-2 code of a country that is given by its code or by its name in one of Tend's languages; empty where it isn't known. */
export function countryCode(text: string): string {
  const written = text.trim();
  if (/^[A-Z]{2}$/i.test(written) && written.toUpperCase() !== 'UK') return written.toUpperCase();
  codes ??= new Map(
    CODES.split(' ').flatMap((code) => countryNames(code).map((name) => [name.toLowerCase(), code] as const)),
  );
  return codes.get(written.replace(/\./g, '').toLowerCase()) ?? '';
}
