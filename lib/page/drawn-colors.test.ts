import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, rgbOf, type Rgb } from '@/test/support/contrast';
import { DRAWN } from './drawn-colors';
import { inkOn } from './ink-on';

const TEXT = 4.5;
const GRAPHIC = 3;

const part = fc.nat(255);
const anyColor: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);
const hex = (color: Rgb): string => `#${color.map((one) => one.toString(16).padStart(2, '0')).join('')}`;

describe('inkOn', () => {
  it('can be read on any colour', () => {
    fc.assert(
      fc.property(anyColor, (color) => contrast(rgbOf(inkOn(hex(color))), color) >= TEXT),
      { numRuns: 5_000 },
    );
  });
  // The last two are the greys between which black becomes easier to read than white.
  it.each([DRAWN.nobody, '#ffd43b', '#757575', '#767676'])('can be read on %s', (color) => {
    expect(contrast(rgbOf(inkOn(color)), rgbOf(color))).toBeGreaterThanOrEqual(TEXT);
  });
});

describe('DRAWN', () => {
  it.each([
    ['a sentence where it is light', DRAWN.dark, DRAWN.light],
    ['a sentence where it is dark', DRAWN.pale, DRAWN.dark],
    ['the tick of an answered mark', DRAWN.light, DRAWN.dark],
  ])('%s can be read', (_, ink, paper) => {
    expect(contrast(rgbOf(ink), rgbOf(paper))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each([
    // The mark's two lines, the answered mark and its line, the frame of what is pointed at.
    ['the marks and the frame', [DRAWN.light, DRAWN.dark]],
    ['a light sentence and its edge', [DRAWN.light, DRAWN.lightEdge]],
    ['a dark sentence and its edge', [DRAWN.dark, DRAWN.darkEdge]],
  ])('%s stand out from any page', (_, colors) => {
    const isSeen = (page: Rgb): boolean => colors.some((color) => contrast(rgbOf(color), page) >= GRAPHIC);
    fc.assert(fc.property(anyColor, isSeen), { numRuns: 5_000 });
    for (let grey = 0; grey < 256; grey++) expect(isSeen([grey, grey, grey]), `${grey}`).toBe(true);
  });
});
