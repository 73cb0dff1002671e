import { checkMedia } from '@/lib/delivery/check-media';
import { checkText } from '@/lib/delivery/check-text';
import { worstFirst, type BasicIssueCode, type Issue } from '@/lib/delivery/issue';
import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import { contentFor, isEmptyDraft, type Draft } from './draft';

/** What the checks say of the draft for one platform. */
export interface PlatformIssues {
  readonly platform: PlatformId;
  readonly issues: readonly Issue<BasicIssueCode>[];
}

/**
 * Checks the draft for each platform that it is meant for; an empty draft is no mistake. What only the studio can put into a post (films …)
 * is checked there, and when it is queued.
 */
export function issuesOf(
  draft: Draft,
  platforms: readonly PlatformId[],
  specs: ReadonlyMap<PlatformId, PlatformSpec>,
  voice?: ClientVoice,
): readonly PlatformIssues[] {
  if (isEmptyDraft(draft)) return [];
  return [...new Set(platforms)].flatMap((platform) => {
    const spec = specs.get(platform);
    if (!spec) return [];
    const content = contentFor(draft, platform);
    const issues = [...checkText(content, spec, voice), ...checkMedia(content, spec)].sort(worstFirst);
    return [{ platform, issues }];
  });
}
