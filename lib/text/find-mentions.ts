import { isTopLevelDomain } from './is-top-level-domain';
import type { Span } from './span';

export interface Mention extends Span {
  /** Lower case, without the `@`. Whether it exists is for the network to say. */
  readonly handle: string;
}

/** Not behind a letter (an e-mail address), nor inside of a path, tag or cashtag. */
const CANDIDATE = /(?<![\p{L}\p{N}\p{M}@#$_+/-])@([A-Za-z0-9.-]+)/gu;

/** https://atproto.com/specs/handle, read 2026-11-24: labels of 1 to 63, the last doesn't begin with a digit. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_LENGTH = 253;

/** `.test` is no top-level domain, but development and practice servers give handles under it (same page, "Additional Non-Syntax Restrictions"). */
const PRACTICE = 'test';

/** Finds what may be mentions of AT Protocol handles, in order: `{start, end}` cover the `@` and the handle, in UTF-16 code units. */
export function findMentions(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { 1: run = '', index: start } of text.matchAll(CANDIDATE)) {
    const written = run.slice(0, endOfName(run));
    const handle = written.toLowerCase();
    const labels = handle.split('.');
    const last = labels.at(-1) ?? '';
    if (labels.length < 2 || handle.length > MAX_LENGTH || !labels.every((label) => LABEL.test(label)))
      continue;
    if (last !== PRACTICE && !isTopLevelDomain(last)) continue;
    mentions.push({ start, end: start + 1 + written.length, handle });
  }
  return mentions;
}

/** Without dots and hyphens at the end, which belong to the sentence. */
function endOfName(run: string): number {
  let end = run.length;
  while (end > 0 && '.-'.includes(run.charAt(end - 1))) end -= 1;
  return end;
}
