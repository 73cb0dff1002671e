import { contentFor, type PostDraft } from '@/components/editor/content-for';
import { isRepairable, repair } from '@/components/editor/repair';
import { repairLabel } from '@/components/editor/repair-label';
import { checkContent } from '@/lib/delivery/check-content';
import type { Issue } from '@/lib/delivery/issue';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { PlatformSpec } from '@/lib/domain/platform';

export interface Repaired {
  /** The first that was found. */
  readonly issue: Issue;
  readonly draft: PostDraft;
}

/** How many repairs one post may need: each issue comes with its own. */
const MOST = 10;

/**
 * A post without what the platform refuses, as far as Tend knows the platform's rules and how to mend what breaks them; null where nothing is
 * found, or something stays. Only the platform's own text is changed, since other accounts may have the post as it is.
 */
export function repairFor(
  post: PostDraft,
  spec: PlatformSpec,
  assets: ReadonlyMap<string, MediaAsset>,
): Repaired | null {
  const errorOf = (draft: PostDraft): Issue | undefined =>
    checkContent(contentFor(draft, spec, assets), spec).find(({ severity }) => severity === 'error');
  const issue = errorOf(post);
  if (!issue || repairLabel(issue) === null) return null;
  const platforms = [spec.id, ''];
  const kindOf = (assetId: string) => assets.get(assetId)?.kind;
  let draft = post;
  for (let round = 0; round < MOST; round += 1) {
    const next = errorOf(draft);
    if (!next) return { issue, draft };
    if (!isRepairable(next)) return null;
    draft = repair(draft, next, { spec, platforms, kindOf });
  }
  return null;
}
