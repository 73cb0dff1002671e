/** Pages of the studio; each is loaded when it is first shown. */
export const PLACES = [
  'today',
  'library',
  'media',
  'templates',
  'company',
  'activity',
  'accounts',
  'settings',
] as const;

export type Place = (typeof PLACES)[number];

/** Where the studio is: `#/<place>/<id>?client=<id>`. */
export interface Route {
  /** Null for an address that leads nowhere. */
  readonly place: Place | null;
  /** What of the place is meant: a delivery under today, a post under library, a template or a view under templates, a client under accounts, a view or a campaign under company. */
  readonly id: string | null;
  /** Show one client only. */
  readonly clientId: string | null;
}

/** Reads a hash as the address bar has it; empty means Today. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [place = '', id = ''] = path.split('/', 2);
  const known = place === '' ? 'today' : (PLACES.find((candidate) => candidate === place) ?? null);
  return { place: known, id: decode(id), clientId: new URLSearchParams(query).get('client') };
}

/** Address of a place, for links and for `location.hash`. */
export function hrefOf({
  place,
  id = null,
  clientId = null,
}: {
  place: Place;
  id?: string | null;
  clientId?: string | null;
}): string {
  const path = id === null ? place : `${place}/${encodeURIComponent(id)}`;
  return clientId === null ? `#/${path}` : `#/${path}?client=${encodeURIComponent(clientId)}`;
}

/** A hand-made address may hold a stray `%`; then it is taken as it is. */
function decode(id: string): string | null {
  if (id === '') return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
