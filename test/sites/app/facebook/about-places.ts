import type { Person } from '../../server/people.ts';
import type { State } from '../shared/store.ts';

/** The sub-pages of About; each shows its fields only when one is there. */
export const SECTIONS = [
  'directory_intro',
  'directory_category',
  'directory_contact_info',
  'directory_basic_info',
  'directory_links',
] as const;

export type Section = (typeof SECTIONS)[number];

export interface AboutPlace {
  readonly owner: Person;
  readonly section: Section | null;
  /** The link was copied from an open form. */
  readonly edits: boolean;
}

/** Numbers of the two Pages. */
const IDS: Readonly<Record<string, string>> = {
  'casa-luz': '61550000000011',
  'fern-and-co': '61550000000022',
};

/** Whose profile and which part of About an address is: `/casaluz/directory_links`, or `/profile.php?id=…&sk=directory_links`. */
export function aboutPlace(known: State, path: string): AboutPlace | null {
  const url = new URL(path, location.origin);
  const [, first = '', second = ''] = url.pathname.split('/');
  const byId = first === 'profile.php';
  const owner = [...known.people.values()].find(({ id, handle }) =>
    byId ? IDS[id] === url.searchParams.get('id') : handle === first,
  );
  const asked = byId ? (url.searchParams.get('sk') ?? '') : second;
  const section = SECTIONS.find((one) => one === asked) ?? null;
  if (!owner || (asked !== '' && asked !== 'about' && section === null)) return null;
  const edits = url.searchParams.has('fb_profile_edit_entry_point');
  return { owner, section: asked === 'about' ? 'directory_intro' : section, edits };
}
