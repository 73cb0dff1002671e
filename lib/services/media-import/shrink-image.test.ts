import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding, Picture } from './image-codec';
import { shrinkImage, type ShrinkTarget } from './shrink-image';

/** A picture whose bytes follow from pixels and quality alone, `density` bytes per pixel at quality 1. */
function picture(width: number, height: number, density: number, transparent = false) {
  const tries: Encoding[] = [];
  const made: Picture = {
    ...{ width, height, transparent },
    encode: async (target) => {
      tries.push(target);
      const bytes = Math.ceil(target.width * target.height * density * target.quality ** 6);
      return Object.defineProperty(new Blob([], { type: target.type }), 'size', { value: bytes });
    },
    close: () => undefined,
  };
  return { made, tries };
}

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const target = (maxBytes: number, from: string, types = TYPES): ShrinkTarget => ({
  ...{ maxBytes, from, types, bytes: maxBytes * 1.5 },
});

describe('shrinkImage', () => {
  it('keeps every pixel of a photo where a lower quality is enough', async () => {
    const { made, tries } = picture(4000, 3000, 0.2);
    const result = await shrinkImage(made, target(1_200_000, 'image/jpeg'));
    expect(result).toMatchObject({ ok: true, value: { width: 4000, height: 3000 } });
    expect(tries.every(({ type }) => type === 'image/jpeg')).toBe(true);
  });

  it('tries a screenshot without loss first, and never as JPEG', async () => {
    const { made, tries } = picture(1000, 1000, 0.4);
    const result = await shrinkImage(made, target(500_000, 'image/png'));
    expect(result.ok).toBe(true);
    expect(tries).toEqual([{ width: 1000, height: 1000, type: 'image/webp', quality: 1 }]);
  });

  it('wastes no time on qualities that can not be enough', async () => {
    const { made, tries } = picture(4000, 3000, 2);
    await shrinkImage(made, { ...target(500_000, 'image/png'), bytes: 20_000_000 });
    expect(tries.filter(({ width }) => width === 4000)).toHaveLength(1);
  });

  it('keeps what is transparent transparent', async () => {
    const { made, tries } = picture(1000, 1000, 4, true);
    await shrinkImage(made, target(200_000, 'image/webp'));
    expect(tries.every(({ type }) => type === 'image/webp')).toBe(true);
  });

  it('writes PNG where the network takes no other type', async () => {
    const { made } = picture(3000, 2000, 1);
    const result = await shrinkImage(made, target(500_000, 'image/png', ['image/png']));
    expect(result.ok && result.value.blob.type).toBe('image/png');
  });

  it('says so when the network takes nothing that can be written', async () => {
    const { made } = picture(3000, 2000, 1);
    const result = await shrinkImage(made, target(500_000, 'image/png', ['image/gif']));
    expect(result).toMatchObject({ ok: false, failure: { code: 'media-unsupported' } });
  });

  it('gives up on a picture that would have to become a stamp', async () => {
    const { made } = picture(3000, 2000, 1);
    const result = await shrinkImage(made, target(100, 'image/jpeg'));
    expect(result).toMatchObject({ ok: false, failure: { code: 'media-too-large' } });
  });

  it('goes on with fewer pixels where the browser can not write that many', async () => {
    const { made } = picture(30_000, 20_000, 0.05);
    const encode: Picture['encode'] = (encoding) =>
      encoding.width > 16_384 ? Promise.reject(new Error('canvas too large')) : made.encode(encoding);
    const result = await shrinkImage({ ...made, encode }, target(2_000_000, 'image/jpeg'));
    expect(result.ok && result.value.width).toBeLessThanOrEqual(16_384);
  });

  it('gives no pixels away where the guess was too low', async () => {
    const { made } = picture(4000, 3000, 1);
    // Grain: bytes fall with the fourth power of the width, not with the second.
    const encode: Picture['encode'] = async (encoding) =>
      Object.defineProperty(new Blob([], { type: encoding.type }), 'size', {
        value: Math.round(8_000_000 * (encoding.width / 4000) ** 4),
      });
    const result = await shrinkImage({ ...made, encode }, target(2_000_000, 'image/jpeg'));
    expect(result.ok && result.value.blob.size).toBeGreaterThan(1_200_000);
    expect(result.ok && result.value.blob.size).toBeLessThanOrEqual(2_000_000);
  });

  it('fits the limit and keeps the shape, whatever the picture', async () => {
    const side = fc.integer({ min: 400, max: 12_000 });
    await fc.assert(
      fc.asyncProperty(
        ...[side, side, fc.double({ min: 0.01, max: 4, noNaN: true }), fc.constantFrom(...TYPES)],
        fc.integer({ min: 300_000, max: 4_000_000 }),
        async (width, height, density, from, maxBytes) => {
          fc.pre(Math.max(width, height) / Math.min(width, height) < 5);
          const result = await shrinkImage(picture(width, height, density).made, target(maxBytes, from));
          if (!result.ok) throw new Error(result.failure.detail);
          expect(result.value.blob.size).toBeLessThanOrEqual(maxBytes);
          // A pixel of rounding on the shorter side.
          const shorter = Math.min(result.value.width, result.value.height);
          const drift = Math.abs(result.value.width / result.value.height / (width / height) - 1);
          expect(drift).toBeLessThanOrEqual(1.01 / shorter);
        },
      ),
      { numRuns: 200 },
    );
  });
});
