import { readPhone } from './read-phone';
import { remember } from './remember';

/** An E.164 number as people write it, in its own country (`national`) or from anywhere. What is no number stays as it is. */
export const writePhone = (number: string, national: boolean): string =>
  written(number, national ? 'national' : 'international');

const written = remember((number: string, style: string): string => {
  const phone = readPhone(number, '');
  if (!phone) return number;
  return style === 'national' ? phone.formatNational() : phone.formatInternational();
});
