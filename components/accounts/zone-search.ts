import { zoneCity } from '@/lib/schedule/zone-city';
import { foldText } from '@/lib/text/fold-text';

/** A time zone as it is offered. */
export interface ZoneChoice {
  /** IANA name, e.g. `America/Argentina/Buenos_Aires`. */
  readonly zone: string;
  /** `Buenos Aires`. */
  readonly city: string;
  /** What a search looks in: folded city and region. */
  readonly folded: string;
}

/** All zones the browser knows, by city. `UTC` is missing from the standard's list and added. */
export function zoneChoices(
  zones: readonly string[] = Intl.supportedValuesOf('timeZone'),
): readonly ZoneChoice[] {
  return [...new Set([...zones, 'UTC'])]
    .map((zone) => {
      const city = zoneCity(zone);
      return { zone, city, folded: foldText(`${city} ${zone.replaceAll('_', ' ')}`) };
    })
    .sort((a, b) => a.city.localeCompare(b.city));
}

/** Zones that match what was typed: those whose city begins with it first, then wherever all its words occur. */
export function searchZones(
  choices: readonly ZoneChoice[],
  typed: string,
  limit: number,
): readonly ZoneChoice[] {
  const wanted = foldText(typed.trim().replaceAll('_', ' '));
  if (wanted === '') return choices.slice(0, limit);
  const words = wanted.split(/[\s/]+/);
  const begins = choices.filter(({ folded }) => folded.startsWith(wanted));
  const holds = choices.filter(
    ({ folded }) => !folded.startsWith(wanted) && words.every((word) => folded.includes(word)),
  );
  return [...begins, ...holds].slice(0, limit);
}
