import { checkMedia } from '@/lib/delivery/check-media';
import { checkText } from '@/lib/delivery/check-text';
import { worstFirst, type BasicIssueCode, type Issue } from '@/lib/delivery/issue';
import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { SnapshotAccount } from '@/lib/domain/popup-snapshot';
import { specOf } from '@/lib/domain/spec-of';
import { contentFor, isEmptyDraft, type Draft } from './draft';

/** What the checks say of the draft for one platform. */
export interface PlatformIssues {
  readonly platform: PlatformId;
  readonly issues: readonly Issue<BasicIssueCode>[];
}

/**
 * Checks the draft for each platform that it is meant for, by the strictest of its servers; an empty draft is no mistake. What only the studio can put into a post (films …)
 * is checked there, and when it is queued.
 */
export function issuesOf(
  draft: Draft,
  accounts: readonly Pick<SnapshotAccount, 'platform' | 'serverInfo'>[],
  specs: ReadonlyMap<PlatformId, PlatformSpec>,
  voice?: ClientVoice,
): readonly PlatformIssues[] {
  if (isEmptyDraft(draft)) return [];
  return [...Map.groupBy(accounts, ({ platform }) => platform)].flatMap(([platform, there]) => {
    const known = specs.get(platform);
    if (!known) return [];
    const spec = specOf(known, ...there.map(({ serverInfo }) => serverInfo));
    const content = contentFor(draft, platform);
    const issues = [...checkText(content, spec, voice), ...checkMedia(content, spec)].sort(worstFirst);
    return [{ platform, issues }];
  });
}
