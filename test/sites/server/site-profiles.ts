import type { AccountId } from './people.ts';
import type { Profile } from './profile.ts';
import { seedProfiles } from './profile-seeds.ts';
import type { Site } from './site-ids.ts';

/** What one site has of its accounts' profiles, in memory: the seeds, and what was saved since. */
export class SiteProfiles {
  readonly #site: Site;
  #stored: Readonly<Record<AccountId, Profile>>;

  constructor(site: Site) {
    this.#site = site;
    this.#stored = seedProfiles(site);
  }

  get all(): Readonly<Record<AccountId, Profile>> {
    return this.#stored;
  }

  /** Gives the whole profile as it is now. */
  save(account: AccountId, set: Partial<Profile>): Profile {
    const profile = { ...this.#stored[account], ...set };
    this.#stored = { ...this.#stored, [account]: profile };
    return profile;
  }

  reset(): void {
    this.#stored = seedProfiles(this.#site);
  }
}
