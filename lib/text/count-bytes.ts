/**
 * Length of a text in UTF-8 bytes, without making the bytes. A lone surrogate counts 3, because it is sent as U+FFFD
 * (https://encoding.spec.whatwg.org/#utf-8-encoder takes scalar values only).
 */
export function countBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Two units of a pair make four bytes: two each. Everything else from U+0800 makes three.
    bytes += unit < 0x800 || isPaired(text, index) ? 1 : 2;
  }
  return bytes;
}

function isPaired(text: string, index: number): boolean {
  return isLow(text, index) ? isHigh(text, index - 1) : isHigh(text, index) && isLow(text, index + 1);
}

const isHigh = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLow = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
