import { isSupportedCountry, validatePhoneNumberLength } from 'libphonenumber-js/min';
import { fail, ok, type Result } from '@/lib/domain/result';
import { readPhone } from '../read-phone';

export type PhoneTrouble = 'phone-country' | 'phone-short' | 'phone-long' | 'phone-extension' | 'phone-wrong';

/**
 * A phone number as it was typed, in any notation, to E.164. Without `+` or `00` it is one of `country` (ISO 3166-1 alpha-2, empty where none is
 * known). An extension is refused: E.164 has no place for it, and a number without it would be another one.
 */
export function typedPhone(typed: string, country: string): Result<string, PhoneTrouble> {
  const found = readPhone(typed, country);
  if (found?.ext) return fail('phone-extension');
  return found?.isPossible() ? ok(found.number) : fail(troubleOf(typed.trim(), country));
}

/** What is wrong with a number that is none. */
function troubleOf(text: string, country: string): PhoneTrouble {
  if (country === '' && !/^(?:\+|00)/.test(text)) return 'phone-country';
  const abroad = text.replace(/^00(?=[1-9])/, '+');
  const trouble = isSupportedCountry(country)
    ? validatePhoneNumberLength(abroad, country)
    : validatePhoneNumberLength(abroad);
  return TROUBLES[trouble ?? ''] ?? 'phone-wrong';
}

const TROUBLES: Readonly<Record<string, PhoneTrouble>> = {
  TOO_SHORT: 'phone-short',
  TOO_LONG: 'phone-long',
  INVALID_COUNTRY: 'phone-country',
};
