/**
 * How a network counts text. `graphemes` are what a person sees as characters (Unicode UAX #29); `mastodon` the same, but a link is 23,
 * a mention only its local part, and a warning counts.
 */
export type TextUnit = 'graphemes' | 'utf8-bytes' | 'mastodon';
