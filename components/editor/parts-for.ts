import { textRoom } from '@/components/compose/text-room';
import { planParts } from '@/lib/delivery/plan-parts';
import type { PlatformSpec } from '@/lib/domain/platform';
import { sentText, type PostDraft } from './content-for';

type Written = Pick<PostDraft, 'text' | 'variants' | 'link' | 'extras'>;

/** The parts of a post's text on one platform: one where it isn't to be a thread, or needs none. */
export function partsFor(post: Written, spec: PlatformSpec): readonly string[] {
  const { text, rest = [] } = planParts(
    sentText(post, spec),
    { ...post.extras, firstComment: undefined },
    spec,
  );
  return [text, ...rest.map((part) => part.text)];
}

/** The part that has the least room left: what a counter of the whole is about. */
export function fullestPart(post: Written, spec: PlatformSpec): string {
  const [fullest = ''] = partsFor(post, spec).toSorted(
    (a, b) => textRoom(a, spec, post.extras).left - textRoom(b, spec, post.extras).left,
  );
  return fullest;
}
