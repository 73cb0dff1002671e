import { pages } from '@/lib/platforms/pages';
import { profiles } from '@/lib/platforms/profiles';
import type { PageBrief } from '@/lib/domain/page-bridge';
import { DEFAULT_CHORD } from '@/lib/domain/page-switch';
import type { PlatformId } from '@/lib/domain/platform';
import { readSettings } from '../settings';
import type { World } from '../world';
import { hasAnswers } from './has-answers';

/** What a platform's page script needs to start; null where it is switched off, or nothing is known of its pages. */
export async function briefOf(world: World, platform: PlatformId): Promise<PageBrief | null> {
  const data = pages.get(platform);
  const settings = await readSettings(world);
  const choice = settings.pages?.[platform];
  if (!data || !choice?.on) return null;
  const profile = profiles.get(platform);
  const taught = await world.library.taught.where('platform').equals(platform).toArray();
  return {
    data: JSON.stringify(data),
    off: choice.off,
    chord: settings.chord ?? DEFAULT_CHORD,
    taught: taught
      .filter(
        ({ deletedAt, part, version }) =>
          deletedAt === null && version === (part.startsWith('field:') ? profile?.version : data.version),
      )
      .map(({ part, version, css }) => ({ part, version, css })),
    profilePaths: [...new Set(profile?.pages.map(({ path }) => path))],
    hasAnswers: await hasAnswers(world, platform),
  };
}
