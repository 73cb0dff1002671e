import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostContent } from '@/lib/domain/post';
import { countPost } from '@/lib/text/count-post';
import { withLink } from '@/lib/text/with-link';
import type { BasicIssueCode, Issue } from './issue';

/** Checks the words of a post: whether there are any, their length, the client's banned words, the number of languages. */
export function checkText(
  { text, media, link, langs }: PostContent,
  spec: PlatformSpec,
  voice?: ClientVoice,
): Issue<BasicIssueCode>[] {
  const issues: Issue<BasicIssueCode>[] = [];
  if (text.trim() === '' && media.length === 0 && link === null) {
    issues.push({ code: 'empty-post', severity: 'error' });
  }
  const sent = spec.linkInText ? withLink(text, link) : text;
  for (const { unit, max } of spec.text) {
    const actual = countPost(sent, unit);
    if (actual > max) issues.push({ code: 'too-long', severity: 'error', actual, max, unit });
  }
  const lower = text.toLocaleLowerCase();
  if (voice?.bannedWords.some((word) => word !== '' && lower.includes(word.toLocaleLowerCase()))) {
    issues.push({ code: 'banned-word', severity: 'warning' });
  }
  const { max } = spec.langs;
  if (langs.length > max) {
    issues.push({ code: 'too-many-langs', severity: 'error', actual: langs.length, max, unit: 'count' });
  }
  return issues;
}
