import { readPhone } from './read-phone';

/** An E.164 number as people write it, in its own country (`national`) or from anywhere. What is no number stays as it is. */
export function writePhone(number: string, national: boolean): string {
  const phone = readPhone(number, '');
  if (!phone) return number;
  return national ? phone.formatNational() : phone.formatInternational();
}
