import { describe, expect, it } from 'vitest';
import { withLink } from './with-link';

const link = { url: 'https://casaluz.pt/menu' };

describe('withLink', () => {
  it.each([
    ['Lunch', 'Lunch\n\nhttps://casaluz.pt/menu'],
    ['', 'https://casaluz.pt/menu'],
    ['See https://casaluz.pt/menu today', 'See https://casaluz.pt/menu today'],
  ])('%j', (text, expected) => {
    expect(withLink(text, link)).toBe(expected);
    expect(withLink(text, null)).toBe(text);
  });
});
