/** What a practice site keeps of an account's profile. Each site shows and edits a part of it; what it has no field for stays empty. */
export interface Profile {
  readonly name: string;
  readonly bio: string;
  readonly category: string;
  readonly website: string;
  readonly location: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly links: readonly ProfileLink[];
  readonly hours: ProfileHours;
}

export interface ProfileLink {
  readonly label: string;
  readonly url: string;
}

export interface ProfileHours {
  readonly kind: 'none' | 'always' | 'selected';
  /** Monday first, always seven; null is closed; times as `HH:MM`. */
  readonly days: readonly (readonly [from: string, to: string] | null)[];
}

const EMPTY_PROFILE: Profile = {
  ...{ name: '', bio: '', category: '', website: '', location: '', email: '', phone: '' },
  ...{ street: '', postalCode: '', city: '', links: [] },
  hours: { kind: 'none', days: [null, null, null, null, null, null, null] },
};

/** A profile with nothing but what is given. */
export const profileWith = (given: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...given });

/** Whether this can be laid over a profile: known names, and values of the kinds that they have. */
export function isProfilePatch(value: unknown): value is Partial<Profile> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, given]) => {
    const kind: unknown = Reflect.get(EMPTY_PROFILE, name);
    return kind !== undefined && typeof given === typeof kind && Array.isArray(given) === Array.isArray(kind);
  });
}
