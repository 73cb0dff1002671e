/** Old names that browsers still give for zones whose city is called otherwise now (file `backward` of tzdb). */
const RENAMED: Readonly<Record<string, string>> = {
  Ashkhabad: 'Ashgabat',
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Dacca: 'Dhaka',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Macao: 'Macau',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Thimbu: 'Thimphu',
};

/**
 * The city an IANA zone is named after, for "09:00 in Lisbon". English only: Intl has no names of cities, and its localised zone
 * names ("Western European Standard Time") say less to a person than the city. `UTC` for it under all its names, and an offset
 * for the zones under `Etc/`, whose sign is the opposite of what everybody writes (file `etcetera` of tzdb).
 */
export function zoneCity(zone: string): string {
  const last = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (/^(?:UTC|UCT|GMT|Zulu|Universal|Greenwich|GMT[+-]?0)$/i.test(last)) return 'UTC';
  const offset = /^GMT([+-])(\d+)$/i.exec(last);
  if (offset) return `UTC${offset[1] === '+' ? '−' : '+'}${offset[2]}`;
  return RENAMED[last] ?? last;
}
