import { useMemo } from 'react';
import { checkPost } from '@/lib/delivery/check-post';
import type { Issue, IssueCode } from '@/lib/delivery/issue';
import type { ClientVoice } from '@/lib/domain/client';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { PlatformSpec } from '@/lib/domain/platform';
import { contentFor, type PostDraft } from './content-for';

export interface FoundIssue {
  readonly id: string;
  readonly issue: Issue;
  readonly spec: PlatformSpec;
}

/** The same whatever the network is. */
const OWN: ReadonlySet<IssueCode> = new Set([
  'alt-missing',
  'banned-word',
  'empty-post',
  'poll-too-few',
  'poll-option-twice',
]);

/** What the networks would say to a post; the same of several networks is said once, by the first. */
export function useIssues(
  post: PostDraft,
  specs: readonly PlatformSpec[],
  assets: ReadonlyMap<string, MediaAsset> | undefined,
  voice: ClientVoice | undefined,
): readonly FoundIssue[] {
  return useMemo(() => {
    // Before the images are known, a post of images alone would look empty.
    if (!assets) return [];
    const found = new Map<string, FoundIssue>();
    for (const spec of specs) {
      for (const issue of checkPost(contentFor(post, spec, assets), post.extras, spec, voice)) {
        const id = [
          issue.code,
          issue.unit,
          issue.mediaIndex,
          issue.part,
          OWN.has(issue.code) ? '' : spec.id,
        ].join();
        if (!found.has(id)) found.set(id, { id, issue, spec });
      }
    }
    return [...found.values()];
  }, [post, specs, assets, voice]);
}
