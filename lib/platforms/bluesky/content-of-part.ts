import type { PostContent } from '@/lib/domain/post';

/** What the part at `index` publishes, 0 for the first: media, link card and quote go with that one, the languages with all. */
export function contentOfPart(content: PostContent, index: number): PostContent {
  const { text = '' } = content.rest?.[index - 1] ?? {};
  return index === 0 ? content : { text, media: [], link: null, langs: content.langs };
}
