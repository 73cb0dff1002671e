import type { OpeningHours } from '@/lib/domain/company';
import { plainText } from './plain-text';
import { writeHours } from './write-hours';

/** Whether a place shows the record's week. */
export function compareHours(here: string, hours: OpeningHours, country: string): boolean {
  return plainText(here) === plainText(writeHours(hours, '', country).join('\n'));
}
