import { createContext, use } from 'react';
import type { PlatformId } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

/** Where each platform shows and takes a company's facts. Apart from the studio's other ports: only pages about companies load it. */
export const ProfilesContext = createContext<ReadonlyMap<PlatformId, ProfileData> | null>(null);

/** The platforms' profiles. Throws outside `ProfilesContext`: that is a bug of the wiring. */
export function useProfiles(): ReadonlyMap<PlatformId, ProfileData> {
  const profiles = use(ProfilesContext);
  if (!profiles) throw new Error('no ProfilesContext around this component');
  return profiles;
}
