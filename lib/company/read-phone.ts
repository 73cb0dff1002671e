import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import { remember } from './remember';

/** Words before a number that say what it is. */
const LABEL =
  /^(?:(?:tel|phone|telephone|telefon|téléphone|teléfono|telefone|telefono|telefoon|mobile|mobil|móvil|movil|handy|cell|call|fon|ph|tlf|tfno|whatsapp|電話|電話番号|هاتف|t|m|p)(?!\p{L})\.?|☎|☏|📞|📱|✆)\s*[:：.]?\s*/iu;
const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/**
 * A telephone number as somebody wrote it, dialled from a country (ISO 3166-1 alpha-2; empty where it isn't known: then only international writing
 * is understood). Null for what is no single number.
 */
export const readPhone = remember((text: string, country: string): PhoneNumber | null => {
  const written = unwrap(text);
  if (written.length > 60 || !/\d/.test(written)) return null;
  const defaultCountry = asCountry(country);
  const options = { extract: false, ...(defaultCountry ? { defaultCountry } : {}) };
  const found = parsePhoneNumberFromString(written, options);
  if (found?.isPossible()) return found;
  // Dialled with 00, from wherever.
  const abroad = /^00\s*([1-9].*)$/.exec(written)?.[1];
  return (
    (abroad === undefined ? null : parsePhoneNumberFromString(`+${abroad}`, { extract: false })) ??
    found ??
    null
  );
});

/** Takes off what is no part of the number: `tel:`, wa.me, a label. Letters for a keypad become digits (1-800-FLOWERS). */
function unwrap(text: string): string {
  let written = text
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufe0f]/g, '')
    .trim();
  const chat = /^(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{7,15})\/?$/i.exec(
    written,
  )?.[1];
  if (chat !== undefined) return `+${chat}`;
  written = written.replace(/^(?:tel|callto|sms):(?:\/\/)?/i, '');
  while (LABEL.test(written)) written = written.replace(LABEL, '');
  const vanity =
    /^(\+?\d[\d\s().-]{2,})((?!EXT|DW)[A-Z]{3,}[A-Z\d\s-]*)$/.exec(written) ??
    /^(\+?1?[\s.-]*\(?8\d{2}\)?[\s.-]*)([a-z][a-z\d\s-]{3,})$/i.exec(written);
  if (vanity) return `${vanity[1] ?? ''}${onKeypad(vanity[2] ?? '')}`;
  return written.replace(/\(\s*0\s*\)/, '(0)').replace(/^\(\s*(\+\d{1,3})\s*\)/, '$1');
}

const onKeypad = (letters: string): string =>
  letters
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter)) + 2));

const asCountry = (country: string): CountryCode | undefined =>
  isSupportedCountry(country) ? country : undefined;
