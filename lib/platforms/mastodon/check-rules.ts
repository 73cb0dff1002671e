import { failure, type Failure } from '@/lib/domain/failure';
import type { PlatformFeatures, PlatformSpec } from '@/lib/domain/platform';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { specOf } from '@/lib/domain/spec-of';
import { countGraphemes } from '@/lib/text/count-graphemes';
import { countMastodon } from '@/lib/text/count-mastodon';
import { isTopLevelDomain } from '@/lib/text/is-top-level-domain';
import spec from './spec';

/**
 * The rules of the account's own server once more, for every part of a thread, because the content may have been queued under older ones.
 * Null where it keeps them all.
 */
export function checkRules(
  content: PostContent,
  { serverInfo }: Pick<AccountIo['account'], 'serverInfo'>,
): Failure | null {
  const rules = specOf(spec, serverInfo);
  const { text, media, rest = [], extras = {} } = content;
  if (text.trim() === '' && media.length === 0) return failure('empty-post');
  if (rest.some((part) => part.text.trim() === '')) return failure('empty-post', 'a part of the thread');
  const counts = serverInfo?.software === 'gotosocial' ? countPlainly : countMastodon;
  const longest = Math.max(
    ...[text, ...rest.map((part) => part.text)].map((part) => counts(unlinked(part), extras.warning)),
  );
  if (longest > rules.text[0].max) return failure('too-long', `${longest} of ${rules.text[0].max}`);
  return checkMedia(content, rules) ?? checkExtras(content, rules) ?? checkPoll(content, rules);
}

/** GoToSocial counts code points and makes no difference for links (internal/processing/status/create.go, read 2026-11). */
const countPlainly = (text: string, warning = ''): number => [...text, ...warning].length;

/** An address under a top-level domain that doesn't exist is no link, so it must not pass for one when the text is counted. */
const unlinked = (text: string): string =>
  text.replace(/\b[a-z]+:\/\/([^\s/:?#]+)/gi, (whole, host: string) => {
    const last = host.split('.').at(-1) ?? '';
    // What follows in another script belongs to the sentence.
    const label = /^[a-z]+/i.exec(last)?.[0] ?? last;
    return last.startsWith('xn--') || isTopLevelDomain(label) ? whole : whole.replace('://', ':__');
  });

function checkMedia({ media }: PostContent, rules: PlatformSpec): Failure | null {
  const { max: count } = rules.images.count;
  if (media.length > count) return failure('too-many-media', `${media.length} of ${count}`);
  if (media.length > 1 && media.some(({ kind }) => kind !== 'image'))
    return failure('too-many-media', 'a film or a sound stands alone');
  for (const { kind, mime, bytes, alt } of media) {
    const limits = kind === 'image' ? rules.images : rules[kind];
    if (!limits?.types.includes(mime)) return failure('media-unsupported', mime);
    if (bytes > limits.bytes.max) return failure('media-too-large', `${bytes} of ${limits.bytes.max} bytes`);
    const actual = countGraphemes(alt);
    if (actual > rules.images.alt.max)
      return failure('too-long', `${actual} of ${rules.images.alt.max} in a description`);
  }
  return null;
}

function checkExtras({ extras = {} }: PostContent, { features }: PlatformSpec): Failure | null {
  const asked: Partial<Record<keyof PlatformFeatures, unknown>> = {
    quote: extras.quote,
    poll: extras.poll,
    visibility: extras.visibility,
  };
  for (const [feature, value] of Object.entries(asked))
    if (value !== undefined && !features[feature as keyof PlatformFeatures])
      return failure('not-supported', feature);
  return null;
}

function checkPoll({ media, extras }: PostContent, { poll: limits }: PlatformSpec): Failure | null {
  const poll = extras?.poll;
  if (!poll) return null;
  if (!limits) return failure('not-supported', 'poll');
  if (media.length > 0) return failure('not-supported', 'a poll beside media');
  const { options, option } = limits;
  if (poll.options.length < 2 || poll.options.length > options.max)
    return failure('rejected', `${poll.options.length} options, not 2 to ${options.max}`);
  const longest = Math.max(...poll.options.map(countGraphemes));
  return longest > option.max ? failure('too-long', `${longest} of ${option.max} in an option`) : null;
}
