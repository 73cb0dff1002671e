import { readDates } from './read-date';
import { remember } from './remember';

/**
 * Whether a place shows the record's date, or as much of it as it shows: the year alone is right for a day of that year. A day that the record
 * doesn't know is not, and neither is one that can be read in two ways (3/4/2015).
 */
export const compareDate = remember((here: string, record: string): boolean => {
  const readings = readDates(here);
  if (record === '' || readings.length === 0) return false;
  return readings.every((date) => date === record || record.startsWith(`${date}-`));
});
