import type { ProfileApi } from '@/lib/domain/profile-api';

/** Every platform's profile API, by platform id. Only the background loads this. */
const modules = import.meta.glob<ProfileApi>('./*/profile-api.ts', { eager: true, import: 'default' });

export const profileApis: ReadonlyMap<string, ProfileApi> = new Map(
  Object.values(modules).map((api) => [api.platform, api]),
);
