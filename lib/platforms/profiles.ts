import type { ProfileData } from '@/lib/domain/profile-data';

/** Where each platform shows and takes a company's facts, by platform id. */
const modules = import.meta.glob<ProfileData>('./*/profile.ts', { eager: true, import: 'default' });

export const profiles: ReadonlyMap<string, ProfileData> = new Map(
  Object.values(modules).map((data) => [data.platform, data]),
);
