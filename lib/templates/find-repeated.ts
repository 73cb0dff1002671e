import { firstName, tidyName } from './first-name';
import { overlap } from './overlap';
import { escapeBody } from './print-template';
import { wordFeatures } from './word-features';

/** A reply that was typed without a template. */
export interface TypedReply {
  readonly text: string;
  /** Whom it was for, as the page named them. */
  readonly name: string | null;
  readonly handle: string | null;
}

export interface Repeated {
  /** Body of a template: variables stand where the names of those who were answered stood. */
  readonly body: string;
  readonly times: number;
}

/** So often in much the same words makes it worth a template. */
const TIMES = 3;
/** Share of the words that are the same. */
const SAME = 0.75;
/** "Thank you!" is typed sooner than looked for. UTF-16 units. */
const SHORTEST = 15;

/**
 * The reply that was typed most often in much the same words, at least three times; null where there is none. `replies`: latest first, of which the
 * latest wording is taken. `isKnown` says whether there is a template of these words already.
 */
export function findRepeated(
  replies: readonly TypedReply[],
  isKnown: (features: ReadonlySet<string>) => boolean,
): Repeated | null {
  const groups: { body: string; features: ReadonlySet<string>; times: number }[] = [];
  for (const reply of replies) {
    if (reply.text.trim().length < SHORTEST) continue;
    const body = withSlots(reply);
    const features = wordFeatures(body);
    const group = groups.find((other) => overlap(other.features, features) >= SAME);
    if (group) group.times += 1;
    else groups.push({ body, features, times: 1 });
  }
  return groups
    .filter(({ times, features }) => times >= TIMES && !isKnown(features))
    .reduce<Repeated | null>(
      (most, { body, times }) => (most && most.times >= times ? most : { body, times }),
      null,
    );
}

/** Whether a template's body has much the same words. */
export const isSameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => overlap(a, b) >= SAME;

function withSlots({ text, name, handle }: TypedReply): string {
  const names: readonly (readonly [string | null, string])[] = [
    [handle === null ? null : `@${handle}`, '@{{author.handle}}'],
    [name === null ? null : tidyName(name), '{{author.name|there}}'],
    [name === null ? null : firstName(name), '{{author.firstName|there}}'],
  ];
  const lower = text.toLowerCase();
  let pieces: { readonly text: string; readonly isSlot: boolean }[] = [{ text: text.trim(), isSlot: false }];
  for (const [named, slot] of names) {
    // Most replies name nobody: a look is quicker than an expression for each.
    if (!named || named.length < 2 || !lower.includes(named.toLowerCase())) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(named)}(?![\\p{L}\\p{N}])`, 'giu');
    pieces = pieces.flatMap((piece) =>
      piece.isSlot
        ? [piece]
        : piece.text
            .split(pattern)
            .flatMap((rest, index) => [
              ...(index > 0 ? [{ text: slot, isSlot: true }] : []),
              { text: rest, isSlot: false },
            ]),
    );
  }
  return pieces
    .map((piece, index) =>
      piece.isSlot ? piece.text : escapeBody(piece.text, pieces[index + 1]?.text.startsWith('{{') ?? false),
    )
    .join('');
}
