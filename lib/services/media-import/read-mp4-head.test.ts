import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMp4Head } from './read-mp4-head';

const film = new Uint8Array(readFileSync('test/fixtures/bread.mp4'));

const text = (chars: string): number[] => [...chars].map((char) => char.charCodeAt(0));
const u32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const box = (type: string, ...parts: readonly number[][]): number[] => {
  const inside = parts.flat();
  return [...u32(inside.length + 8), ...text(type), ...inside];
};
const blob = (...boxes: readonly number[][]): Blob => new Blob([Uint8Array.from(boxes.flat())]);

const mvhd = (scale: number, length: number) => box('mvhd', zeros(12), u32(scale), u32(length), zeros(80));
/** Upright as a camera writes it, or lying with the turn of a telephone. */
const track = (width: number, height: number, turned = false) => {
  const matrix = turned
    ? [...u32(0), ...u32(0x1_0000), ...u32(0), ...u32(-0x1_0000)]
    : [...u32(0x1_0000), ...u32(0), ...u32(0), ...u32(0x1_0000)];
  return box('trak', box('tkhd', zeros(40), matrix, zeros(20), u32(width << 16), u32(height << 16)));
};

describe('readMp4Head', () => {
  it('reads a real film', async () => {
    const facts = await readMp4Head(new Blob([film]));
    expect(facts).toMatchObject({ width: 240, height: 426 });
    expect(facts?.seconds).toBeCloseTo(2.008);
  });

  it('finds the description behind the pictures, and passes over sound', async () => {
    const moov = box('moov', mvhd(600, 6_300), track(0, 0), track(1_920, 1_080));
    expect(await readMp4Head(blob(box('ftyp', text('isom')), box('mdat', zeros(50_000)), moov))).toEqual({
      ...{ width: 1_920, height: 1_080, seconds: 10.5 },
    });
  });

  it('turns what was filmed upright', async () => {
    const moov = box('moov', mvhd(1, 3), track(1_920, 1_080, true));
    expect(await readMp4Head(blob(moov))).toMatchObject({ width: 1_080, height: 1_920 });
  });

  it.each([
    ['sound alone', blob(box('moov', mvhd(1, 3), track(0, 0)))],
    ['no description', blob(box('ftyp', text('isom')), box('mdat', zeros(100)))],
    ['nothing', new Blob([])],
    ['a box of no length that never ends', blob([...u32(4), ...text('free')])],
  ])('%s is none', async (_, file) => {
    expect(await readMp4Head(file)).toBeNull();
  });

  it('a length that nobody knows is 0', async () => {
    expect(await readMp4Head(blob(box('moov', mvhd(600, 0xffff_ffff), track(4, 3))))).toMatchObject({
      seconds: 0,
    });
  });

  it('ends with every file, however it is broken', async () => {
    const damage = fc.array(fc.tuple(fc.nat(film.length - 1), fc.nat(255)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(film.length), async (changes, end) => {
        const broken = film.slice(0, end);
        for (const [at, value] of changes) if (at < end) broken[at] = value;
        const facts = await readMp4Head(new Blob([broken]));
        if (facts) expect(facts.seconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
