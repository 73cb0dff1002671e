/** How a network counts text. `graphemes` are what a person sees as characters (Unicode UAX #29). */
export type TextUnit = 'graphemes' | 'utf8-bytes';
