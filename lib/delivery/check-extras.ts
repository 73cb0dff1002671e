import type { PlatformSpec } from '@/lib/domain/platform';
import type { Poll, PostExtras } from '@/lib/domain/post';
import { countPost } from '@/lib/text/count-post';
import { countGraphemes } from '@/lib/text/count-graphemes';
import type { ExtrasIssueCode, Issue } from './issue';

type Found = readonly Issue<ExtrasIssueCode>[];

/**
 * What a platform makes of that which goes beside text, images and link. An error where leaving it out would make another post of it (an answer, a
 * quote, a poll, "followers only"); a warning where the person should know that it is left out.
 */
export function checkExtras(extras: PostExtras | undefined, spec: PlatformSpec, mediaCount: number): Found {
  if (!extras) return [];
  return [
    ...checkAddress('reply', extras.replyTo, spec),
    ...checkAddress('quote', extras.quote, spec),
    ...checkComment(extras.firstComment ?? '', spec),
    ...checkReaders(extras, spec),
    ...(extras.poll ? checkPoll(extras.poll, spec, mediaCount) : []),
  ];
}

function checkAddress(
  what: 'reply' | 'quote',
  written: string | undefined,
  { features, postAddress }: PlatformSpec,
): Found {
  if (written === undefined || written.trim() === '') return [];
  if (!features[what]) return [{ code: `${what}-unsupported`, severity: 'error' }];
  return postAddress?.pattern.test(written.trim())
    ? []
    : [{ code: `${what}-not-understood`, severity: 'error' }];
}

function checkComment(written: string, { features, text }: PlatformSpec): Found {
  const comment = written.trim();
  if (comment === '') return [];
  if (!features.thread) return [{ code: 'comment-unsupported', severity: 'warning' }];
  return text.flatMap(({ unit, max }): Found => {
    const actual = countPost(comment, unit);
    return actual > max ? [{ code: 'comment-too-long', severity: 'error', actual, max, unit }] : [];
  });
}

function checkReaders({ warning, sensitive, visibility }: PostExtras, { features }: PlatformSpec): Found {
  const isWarned = (warning ?? '').trim() !== '' || sensitive === true;
  return [
    ...(isWarned && !features.warning ? [{ code: 'warning-unsupported', severity: 'warning' } as const] : []),
    ...(visibility === 'followers' && !features.visibility
      ? [{ code: 'followers-unsupported', severity: 'error' } as const]
      : []),
    ...(visibility === 'unlisted' && !features.visibility
      ? [{ code: 'unlisted-unsupported', severity: 'warning' } as const]
      : []),
  ];
}

function checkPoll({ options, seconds }: Poll, { features, poll }: PlatformSpec, mediaCount: number): Found {
  if (!features.poll || !poll) return [{ code: 'poll-unsupported', severity: 'error' }];
  const written = options.map((option) => option.trim()).filter((option) => option !== '');
  const found: Issue<ExtrasIssueCode>[] = [];
  const count = { actual: written.length, unit: 'count' } as const;
  if (written.length < 2) found.push({ code: 'poll-too-few', severity: 'error', ...count });
  if (written.length > poll.options.max)
    found.push({ code: 'poll-too-many', severity: 'error', ...count, max: poll.options.max });
  options.forEach((option, index) => {
    const actual = countGraphemes(option.trim());
    const { max } = poll.option;
    if (actual > max)
      found.push({
        code: 'poll-option-too-long',
        severity: 'error',
        actual,
        max,
        unit: 'graphemes',
        part: index + 1,
      });
  });
  if (new Set(written).size < written.length) found.push({ code: 'poll-option-twice', severity: 'error' });
  if (seconds < poll.shortest || seconds > poll.longest)
    found.push({ code: 'poll-length', severity: 'error' });
  if (mediaCount > 0 && !poll.withMedia) found.push({ code: 'poll-with-media', severity: 'error' });
  return found;
}
