import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostContent, PostExtras } from '@/lib/domain/post';
import { fitsLimits } from '@/lib/text/fits-limits';
import { withLink } from '@/lib/text/with-link';
import { besideWarning } from './beside-warning';
import { checkContent } from './check-content';
import { checkExtras } from './check-extras';
import { worstFirst, type Issue } from './issue';
import { planParts } from './plan-parts';
import { threadOf } from './thread-of';

/** A post as it was written: the whole text, before it is cut into parts. */
export type WholeContent = Pick<PostContent, 'text' | 'media' | 'link' | 'langs'>;

/**
 * Checks all that a post would become on one platform: every part of a thread, the first comment, and what else goes with it, errors first. A
 * text that is too long and could be a thread says of how many parts. `given` is the platform's own text, whole.
 */
export function checkPost(
  given: WholeContent,
  extras: PostExtras | undefined,
  platform: PlatformSpec,
  voice?: ClientVoice,
): readonly Issue[] {
  const spec = besideWarning(platform, extras);
  const content = spec.linkInText ? { ...given, text: withLink(given.text, given.link), link: null } : given;
  const { text, rest = [] } = planParts(content.text, extras, platform);
  const isThread = rest.some(({ role }) => role === 'thread');
  const first = checkContent({ ...content, text }, spec, voice);
  const others = rest.map(({ text: part }) =>
    checkContent({ text: part, media: [], link: null, langs: [] }, spec, voice),
  );
  const found: readonly Issue[] = [
    ...first.flatMap((issue) => (isThread ? ofPart(issue, 1) : [withParts(issue, content.text, spec)])),
    ...others.flatMap((issues, index) =>
      rest[index]?.role === 'thread'
        ? issues.flatMap((issue) => ofPart(issue, index + 2))
        : issues.filter(isOfWords),
    ),
    ...checkExtras(extras, spec, content.media.length),
  ];
  return found.filter(isSaidFirst).toSorted(worstFirst);
}

/** A part that is too long all the same holds a link, mention or tag that no part has room for. */
const ofPart = (issue: Issue, part: number): readonly Issue[] =>
  issue.code === 'too-long' ? [{ ...issue, code: 'part-too-long', part }] : [issue];

function withParts(issue: Issue, text: string, spec: PlatformSpec): Issue {
  if (issue.code !== 'too-long' || !spec.features.thread) return issue;
  const parts = threadOf(text, spec.text);
  return parts.every(fitsLimits(spec.text)) ? { ...issue, parts: parts.length } : issue;
}

/** The comment's length is checked with the extras; what it says is checked like the text. */
const isOfWords = ({ code }: Issue): boolean => code === 'banned-word';

/** A banned word may be in several parts, and is said once. */
const isSaidFirst = (issue: Issue, index: number, issues: readonly Issue[]): boolean =>
  issue.code !== 'banned-word' || issues.findIndex(({ code }) => code === 'banned-word') === index;
