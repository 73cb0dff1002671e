import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

describe('foldText', () => {
  it.each([
    ['Amélia', 'amelia'],
    ['AÇAÍ', 'acai'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul ığdır', 'istanbul igdir'],
    ['smørrebrød', 'smorrebrod'],
    ['Œuvre', 'oeuvre'],
    ['ﬁne', 'fine'],
    ['ＦＵＬＬ', 'full'],
    ['كِتَاب', 'كتاب'],
    ['Ёлка', 'елка'],
    ['パン', 'パン'.normalize('NFD')],
    ['หนังสือ', 'หนังสือ'],
    ['हिन्दी', 'हिन्दी'],
    ['🥖 pão', '🥖 pao'],
    ['𝑨𝙱ℂ', 'abc'],
  ])('%s is searched as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds a folded text to itself, and its parts to its parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (text, ascii) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text + ascii).includes(foldText(ascii))).toBe(true);
      }),
    );
  });
});
