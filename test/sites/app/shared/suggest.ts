import { PEOPLE } from '../../server/people.ts';

const TAGS = ['Lisboa', 'lisbon', 'houseplants', 'guesthouse', 'brooklyn', 'winter', 'terrace', 'workshop'];

export interface Token {
  readonly kind: '@' | '#';
  readonly start: number;
  readonly end: number;
  readonly query: string;
}

export interface Suggestion {
  /** What is written in place of the token. */
  readonly text: string;
  readonly title: string;
  readonly personId: string | null;
}

/** The `@…` or `#…` that the caret stands right behind. */
export function tokenBefore(text: string, caret: number): Token | null {
  const match = /(?:^|\s)([@#])([\p{L}\p{N}_.]*)$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const query = match[2] ?? '';
  return { kind: match[1] === '#' ? '#' : '@', start: caret - query.length - 1, end: caret, query };
}

export function suggestionsFor({ kind, query }: Token): readonly Suggestion[] {
  const begins = (text: string): boolean => text.toLowerCase().startsWith(query.toLowerCase());
  const found =
    kind === '#'
      ? TAGS.filter(begins).map((tag) => ({ text: `#${tag}`, title: `#${tag}`, personId: null }))
      : PEOPLE.filter(({ handle, name }) => begins(handle) || begins(name)).map(({ handle, name, id }) => ({
          ...{ text: `@${handle}`, title: name, personId: id },
        }));
  return found.slice(0, 5);
}
