/**
 * Maps positions in a text (UTF-16 code units) to positions in its UTF-8 bytes, as AT Protocol facets need them
 * (https://atproto.com/lexicons/app-bsky-richtext, `byteSlice`, read 2026-11-24). Walks the text once; each look-up is constant.
 * The answer for a position inside a surrogate pair is that of the pair's start; positions outside of the text throw RangeError.
 */
export function utf8Offsets(text: string): (index: number) => number {
  const offsets = new Uint32Array(text.length + 1);
  let bytes = 0;
  let index = 0;
  for (const character of text) {
    offsets.fill(bytes, index, index + character.length);
    index += character.length;
    bytes += bytesOf(character.codePointAt(0) ?? 0);
  }
  offsets[index] = bytes;
  return (position) => {
    const offset = offsets[position];
    if (offset === undefined) throw new RangeError(`position ${position} of ${text.length}`);
    return offset;
  };
}

/** A lone surrogate falls under three: it is sent as U+FFFD. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
