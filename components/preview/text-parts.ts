import { findLinks } from '@/lib/text/find-links';
import { findMentions } from '@/lib/text/find-mentions';
import { findTags } from '@/lib/text/find-tags';

/** A run of text, and whether the network makes a link of it. */
export interface TextPart {
  readonly text: string;
  readonly kind: 'plain' | 'link' | 'mention' | 'tag';
}

/** Cuts a text where its links, mentions and hashtags begin and end. Where two overlap, the first one wins; nothing is lost. */
export function textParts(text: string): readonly TextPart[] {
  const found = [
    ...findLinks(text).map(({ start, end }) => ({ start, end, kind: 'link' as const })),
    ...findMentions(text).map(({ start, end }) => ({ start, end, kind: 'mention' as const })),
    ...findTags(text).map(({ start, end }) => ({ start, end, kind: 'tag' as const })),
  ].sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, kind } of found) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), kind: 'plain' });
    parts.push({ text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: 'plain' });
  return parts;
}
