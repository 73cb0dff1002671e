/**
 * How a network counts text. `graphemes` are what a person sees as characters (Unicode UAX #29); `mastodon` the same, but a link is 23,
 * a mention only its local part, and a warning counts; `weighted` is X's: a link is 23, an emoji 2, other scripts than Latin's kin 2 a
 * letter; `threads` are characters, but an emoji is as much as its UTF-8 bytes; `utf16` is what JavaScript says.
 */
export type TextUnit = 'graphemes' | 'utf8-bytes' | 'mastodon' | 'weighted' | 'threads' | 'utf16';
