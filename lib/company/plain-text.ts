const PLAIN: readonly (readonly [RegExp, string])[] = [
  // What no one sees: soft hyphen, zero width space, direction marks, word joiner, byte order mark, variation selectors. Not the joiners U+200C/D.
  [/[\u00ad\u200b\u200e\u200f\u2060-\u2064\u2066-\u2069\u202a-\u202e\ufeff\ufe0e\ufe0f]/g, ''],
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc\uff07]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb\uff02]|''/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|--+/g, '-'],
  [/\u2026/g, '...'],
  [/\s+/g, ' '],
];

/**
 * A text as a person compares it: however it is composed, spaced, quoted or dashed. Letters, digits, case and other signs stay what they are. Not for
 * showing, and not of the same length.
 */
export function plainText(text: string): string {
  let plain = text.normalize('NFC');
  for (const [pattern, by] of PLAIN) plain = plain.replace(pattern, by);
  return plain.trim();
}
