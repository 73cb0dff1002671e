import type { FilmLimits, PlatformSpec } from '@/lib/domain/platform';
import type { ContentMedia, PostContent } from '@/lib/domain/post';
import type { FilmIssueCode, Issue } from './issue';

/**
 * Checks the films and sounds of a post: type, size, length, how many, and what may stand beside them. Nothing is cut or written again:
 * what is over a limit has to be made smaller where it was made.
 */
export function checkFilms(
  { media }: PostContent,
  spec: Pick<PlatformSpec, 'video' | 'audio'>,
): Issue<FilmIssueCode | 'media-unsupported'>[] {
  const issues: Issue<FilmIssueCode | 'media-unsupported'>[] = [];
  media.forEach((item, mediaIndex) => {
    if (item.kind === 'image') return;
    const limits = spec[item.kind];
    if (limits?.types.includes(item.mime)) issues.push(...checkOne(item, mediaIndex, limits));
    else issues.push({ code: 'media-unsupported', severity: 'error', mediaIndex });
  });
  for (const kind of ['video', 'audio'] as const) {
    const limits = spec[kind];
    const actual = media.filter((item) => item.kind === kind).length;
    if (!limits || actual === 0) continue;
    const { max } = limits.count;
    if (actual > max)
      issues.push({ code: 'too-many-films', severity: 'error', kind, actual, max, unit: 'count' });
    if (!limits.withImages && actual < media.length) {
      issues.push({ code: 'film-not-alone', severity: 'error', kind });
      break;
    }
  }
  return issues;
}

function checkOne(
  { kind, bytes, seconds = 0 }: ContentMedia,
  mediaIndex: number,
  limits: FilmLimits,
): Issue<FilmIssueCode>[] {
  const about = { severity: 'error', kind, mediaIndex } as const;
  const issues: Issue<FilmIssueCode>[] = [];
  if (bytes > limits.bytes.max)
    issues.push({ ...about, code: 'film-too-large', actual: bytes, max: limits.bytes.max, unit: 'bytes' });
  // Players round: a film that was cut to exactly three minutes has a frame more.
  if (limits.seconds && seconds >= limits.seconds.max + 1)
    issues.push({
      ...{ ...about, code: 'film-too-long', actual: seconds, max: limits.seconds.max, unit: 'seconds' },
    });
  return issues;
}
