/** Everything about the conversation, the client and the person that a template can name. */
export const VALUE_NAMES = [
  'author.firstName',
  'author.name',
  'author.handle',
  'client.name',
  'client.website',
  'client.signature',
  'me.name',
] as const;

export type ValueName = (typeof VALUE_NAMES)[number];

/** Days, weeks, months. */
export type DateUnit = 'd' | 'w' | 'm';

/** One piece of a template's body. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `otherwise` stands in where the page shows nothing; null where the template has no other word. */
  | { readonly kind: 'value'; readonly name: ValueName; readonly otherwise: string | null }
  /** A day so far from today; `amount` may be negative. */
  | { readonly kind: 'date'; readonly amount: number; readonly unit: DateUnit }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'input'; readonly name: string; readonly value: string }
  /** Another template, by its shortcut. */
  | { readonly kind: 'template'; readonly shortcut: string };

/** What is wrong with a body, and where: `[from, to)` in UTF-16 units of it. */
export interface TemplateFault {
  readonly code: FaultCode;
  readonly from: number;
  readonly to: number;
  /** What was written there, as far as it matters: a variable's name, a shortcut. */
  readonly name: string;
  /** What may have been meant; absent where nothing is near. */
  readonly near?: string;
}

/**
 * `unclosed`: `{{` without `}}`; `unknown`: no such variable; `bad-date`: not a number and d, w or m; `empty-choice`: fewer than two words;
 * `empty-input`: an input without a name; `unknown-template`: no template has this shortcut; `cycle`: it would hold itself; `too-long`: with
 * all that it holds it would be longer than any reply.
 */
export type FaultCode =
  | 'unclosed'
  | 'unknown'
  | 'bad-date'
  | 'empty-choice'
  | 'empty-input'
  | 'unknown-template'
  | 'cycle'
  | 'too-long';
