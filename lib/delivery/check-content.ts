import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostContent } from '@/lib/domain/post';
import { countByUnit } from '@/lib/text/count-by-unit';
import { countGraphemes } from '@/lib/text/count-graphemes';
import type { Issue } from './issue';

/**
 * Checks a post against one network's rules, errors first. Pure and quick enough for every key press. `content` is what would be
 * queued for this platform (its variant text); limits and their sources are in the spec.
 */
export function checkContent(
  content: PostContent,
  spec: PlatformSpec,
  voice?: ClientVoice,
): readonly Issue[] {
  const issues = [...checkText(content, spec, voice), ...checkMedia(content, spec)];
  if (content.link && content.media.length > 0 && !spec.linkCardWithImages) {
    issues.push({ code: 'link-card-dropped', severity: 'notice' });
  }
  if (content.langs.length > spec.langs.max) {
    issues.push({
      code: 'too-many-langs',
      severity: 'error',
      actual: content.langs.length,
      max: spec.langs.max,
      unit: 'count',
    });
  }
  const rank = { error: 0, warning: 1, notice: 2 };
  return issues.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function checkText({ text, media, link }: PostContent, spec: PlatformSpec, voice?: ClientVoice): Issue[] {
  if (text.trim() === '' && media.length === 0 && link === null)
    return [{ code: 'empty-post', severity: 'error' }];
  const issues: Issue[] = [];
  for (const { unit, max } of spec.text) {
    const actual = countByUnit(text, unit);
    if (actual > max) issues.push({ code: 'too-long', severity: 'error', actual, max, unit });
  }
  const lower = text.toLocaleLowerCase();
  if (voice?.bannedWords.some((word) => word !== '' && lower.includes(word.toLocaleLowerCase()))) {
    issues.push({ code: 'banned-word', severity: 'warning' });
  }
  return issues;
}

function checkMedia({ media }: PostContent, { images }: PlatformSpec): Issue[] {
  const issues: Issue[] = [];
  if (media.length > images.count.max) {
    issues.push({
      code: 'too-many-media',
      severity: 'error',
      actual: media.length,
      max: images.count.max,
      unit: 'count',
    });
  }
  media.forEach((item, mediaIndex) => {
    if (item.kind !== 'image' || !images.types.includes(item.mime)) {
      issues.push({ code: 'media-unsupported', severity: 'error', mediaIndex });
      return;
    }
    if (item.bytes > images.bytes.max) {
      issues.push({
        code: 'media-made-smaller',
        severity: 'notice',
        mediaIndex,
        actual: item.bytes,
        max: images.bytes.max,
        unit: 'bytes',
      });
    }
    const alt = countGraphemes(item.alt);
    if (item.alt.trim() === '') issues.push({ code: 'alt-missing', severity: 'warning', mediaIndex });
    if (alt > images.alt.max)
      issues.push({
        code: 'alt-too-long',
        severity: 'error',
        mediaIndex,
        actual: alt,
        max: images.alt.max,
        unit: 'graphemes',
      });
  });
  return issues;
}
