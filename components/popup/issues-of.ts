import { checkContent } from '@/lib/delivery/check-content';
import type { Issue } from '@/lib/delivery/issue';
import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import { contentFor, isEmptyDraft, type Draft } from './draft';

/** What the checks say of the draft for one platform. */
export interface PlatformIssues {
  readonly platform: PlatformId;
  readonly issues: readonly Issue[];
}

/** Checks the draft for each platform that it is meant for; an empty draft is no mistake. */
export function issuesOf(
  draft: Draft,
  platforms: readonly PlatformId[],
  specs: ReadonlyMap<PlatformId, PlatformSpec>,
  voice?: ClientVoice,
): readonly PlatformIssues[] {
  if (isEmptyDraft(draft)) return [];
  return [...new Set(platforms)].flatMap((platform) => {
    const spec = specs.get(platform);
    return spec ? [{ platform, issues: checkContent(contentFor(draft, platform), spec, voice) }] : [];
  });
}
