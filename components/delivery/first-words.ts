import { i18n } from '#i18n';
import type { PostContent } from '@/lib/domain/post';

/** What a post is recognised by in a list: its first line, or what it holds where it has no text. */
export function firstWords({ text, media, link }: PostContent): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  if (line !== '') return line;
  if (media.length > 0) return i18n.t('today.image', media.length);
  return link?.title ?? link?.url ?? i18n.t('today.noText');
}
