import { getCountries } from 'libphonenumber-js/min';

/** Codes of all countries that have telephone numbers, ISO 3166-1 alpha-2. */
export const countries = (): readonly string[] => getCountries().filter((code) => /^[A-Z]{2}$/.test(code));
