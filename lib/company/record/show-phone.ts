import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** An E.164 number in groups, as its country writes it for callers from elsewhere: "+351 21 342 77 10". What is none stays as it is. */
export const showPhone = (number: string): string =>
  parsePhoneNumberFromString(number)?.formatInternational() ?? number;
