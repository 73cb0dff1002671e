import { countGraphemes } from './count-graphemes';
import type { Span } from './span';

export interface Tag extends Span {
  /** As written, without the number sign. */
  readonly tag: string;
}

/** https://atproto.com/lexicons/app-bsky-richtext `tag`, read 2026-11-24; its 640 bytes are checked by the server only. */
const MAX_GRAPHEMES = 64;

/**
 * A number sign, also the fullwidth one, at the start or behind white space, up to white space or an invisible character. `#️⃣` is an
 * emoji. The characters are those of `@atproto/api` (packages/api/src/rich-text/util.ts, read 2026-11-24), so that a tag is one
 * tag in every client; they include the zero-width joiner, which is why a family emoji ends a tag behind its first member.
 */
const CANDIDATE =
  /(?<=^|\s)[#＃](?![\uFE0F\u20E3])((?:(?![\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2])\S)+)/gu;

const PUNCTUATION = /\p{P}/u;
const NEITHER_DIGIT_NOR_PUNCTUATION = /[^\d\p{P}]/u;

/** Finds the hashtags of a text in order. `{start, end}` cover the number sign and the tag, in UTF-16 code units. */
export function findTags(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (const { 1: run = '', index: start } of text.matchAll(CANDIDATE)) {
    const tag = withoutTrailingPunctuation(run);
    if (!NEITHER_DIGIT_NOR_PUNCTUATION.test(tag) || countGraphemes(tag) > MAX_GRAPHEMES) continue;
    tags.push({ start, end: start + 1 + tag.length, tag });
  }
  return tags;
}

/** By hand, because `\p{P}+$` takes quadratic time on a text full of punctuation. */
function withoutTrailingPunctuation(run: string): string {
  let end = run.length;
  while (end > 0) {
    const last = String.fromCodePoint(run.codePointAt(end - 2) ?? 0);
    const width = last.length === 2 ? 2 : 1;
    if (!PUNCTUATION.test(run.slice(end - width, end))) break;
    end -= width;
  }
  return run.slice(0, end);
}
