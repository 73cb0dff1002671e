import type { PlatformSpec } from '@/lib/domain/platform';
import type { ContentMedia, PostContent } from '@/lib/domain/post';
import { countGraphemes } from '@/lib/text/count-graphemes';
import type { BasicIssueCode, Issue } from './issue';

/** Checks the images of a post, their alt texts and those of films, and whether a link card has a place beside them. */
export function checkMedia(
  { media, link }: PostContent,
  { images, linkCardWithImages }: PlatformSpec,
): Issue<BasicIssueCode>[] {
  const issues: Issue<BasicIssueCode>[] = [];
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
    if (item.kind === 'image') {
      if (!images.types.includes(item.mime)) {
        issues.push({ code: 'media-unsupported', severity: 'error', mediaIndex });
        return;
      }
      const { max } = images.bytes;
      const { bytes: actual } = item;
      if (actual > max) {
        issues.push({
          ...{ code: 'media-made-smaller', severity: 'notice', mediaIndex, actual, max, unit: 'bytes' },
        });
      }
    }
    issues.push(...checkAlt(item, mediaIndex, images.alt.max));
  });
  if (link && media.length > 0 && !linkCardWithImages) {
    issues.push({ code: 'link-card-dropped', severity: 'notice' });
  }
  return issues;
}

function checkAlt({ alt }: ContentMedia, mediaIndex: number, max: number): Issue<BasicIssueCode>[] {
  if (alt.trim() === '') return [{ code: 'alt-missing', severity: 'warning', mediaIndex }];
  const actual = countGraphemes(alt);
  return actual > max
    ? [{ code: 'alt-too-long', severity: 'error', mediaIndex, actual, max, unit: 'graphemes' }]
    : [];
}
