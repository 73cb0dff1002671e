import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';

/** The platforms that can be replied on, by name. */
export const specsForReplies = (specs: ReadonlyMap<PlatformId, PlatformSpec>): readonly PlatformSpec[] =>
  [...specs.values()].filter(({ page }) => page).sort((a, b) => a.name.localeCompare(b.name));
