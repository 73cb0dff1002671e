import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { fitInside, type Size } from './fit-inside';
import type { Encoding, Picture } from './image-codec';

export interface ShrinkTarget {
  readonly maxBytes: number;
  /** MIME types that the network takes. */
  readonly types: readonly string[];
  /** Type of the original: what came as PNG is taken for a screenshot, whose letters must stay sharp. */
  readonly from: string;
  /** Size of the original. */
  readonly bytes: number;
}

export interface Shrunk extends Size {
  readonly blob: Blob;
}

/** Below these, loss can be seen on a phone; from here on fewer pixels look better than worse ones. */
const PHOTO_QUALITIES = [0.92, 0.87, 0.82];
/** 1 is lossless in Chromium. */
const SCREENSHOT_QUALITIES = [1, 0.95, 0.9, 0.85];
/** What is more times over the limit than this can't be made up for by quality alone; tries at full size are slow (a second at 12 Mpx). */
const HOPELESS = 2;
/** Quality once the picture is made smaller, too. */
const SMALLER_QUALITY = 0.85;
/** A result under this part of the limit gives pixels away: it is tried once more, aiming at that part. */
const MUCH_SMALLER = 0.6;
const AIM = 0.85;
/** A picture whose longer side would come under this isn't worth posting. */
const SMALLEST_PX = 200;

/**
 * Writes a picture again so that it takes at most `maxBytes`: first by quality at full size, then by fewer pixels, shape kept.
 * `media-too-large` where not even a tiny one fits, `media-unsupported` where the network takes nothing that can be written.
 */
export async function shrinkImage(picture: Picture, target: ShrinkTarget): Promise<Result<Shrunk, Failure>> {
  const type = chooseType(picture, target);
  if (type === null) return fail(failure('media-unsupported', `none of ${target.types.join(', ')}`));
  let last = Number.POSITIVE_INFINITY;
  const sharp = target.from === 'image/png' || picture.transparent;
  for (const quality of sharp && type === 'image/webp' ? SCREENSHOT_QUALITIES : PHOTO_QUALITIES) {
    if (quality === 1 && target.bytes > HOPELESS * target.maxBytes) continue;
    const blob = await attempt(picture, { ...sizeOf(picture), type, quality });
    if (blob && blob.size <= target.maxBytes) return ok({ blob, ...sizeOf(picture) });
    if (blob) last = blob.size;
    // PNG knows no quality.
    if (type === 'image/png' || (quality < 1 && last > HOPELESS * target.maxBytes)) break;
  }
  return shrinkPixels(picture, type, target.maxBytes, last);
}

/** Fewer pixels, from a guess of what the last try (`last` bytes at full size) came to. */
async function shrinkPixels(
  picture: Picture,
  type: Encoding['type'],
  maxBytes: number,
  last: number,
): Promise<Result<Shrunk, Failure>> {
  const write = async (longest: number): Promise<Shrunk | null> => {
    const size = fitInside(picture, longest);
    const blob = await attempt(picture, { ...size, type, quality: SMALLER_QUALITY });
    return blob && { blob, ...size };
  };
  let longest = Math.max(picture.width, picture.height);
  for (let bytes = last; ;) {
    const tooLarge = longest;
    // Bytes grow about with the area; 0.95 spares a second try for most pictures, 0.5 bounds a wild guess.
    const guess = Number.isFinite(bytes) ? Math.sqrt(maxBytes / bytes) * 0.95 : 0.7;
    longest = Math.floor(longest * Math.min(0.9, Math.max(0.5, guess)));
    if (longest < SMALLEST_PX) return fail(failure('media-too-large', `does not fit ${maxBytes} bytes`));
    const made = await write(longest);
    if (made && made.blob.size <= maxBytes) {
      const known = { longest: tooLarge, bytes };
      const better = betweenSizes({ longest, bytes: made.blob.size }, known, maxBytes * AIM);
      if (made.blob.size > maxBytes * MUCH_SMALLER || better === null) return ok(made);
      const larger = await write(better);
      return ok(larger && larger.blob.size <= maxBytes ? larger : made);
    }
    if (made) bytes = made.blob.size;
  }
}

interface Sized {
  readonly longest: number;
  readonly bytes: number;
}

/**
 * The longer side at which a picture should take `bytes`, by the power law through two sizes of it. Grain vanishes when a picture is made
 * smaller, and with it far more bytes than pixels. Null where the two say nothing.
 */
function betweenSizes(small: Sized, large: Sized, bytes: number): number | null {
  const power = Math.log(large.bytes / small.bytes) / Math.log(large.longest / small.longest);
  if (!(power > 0 && Number.isFinite(power))) return null;
  return Math.min(large.longest, Math.floor(small.longest * (bytes / small.bytes) ** (1 / power)));
}

/** JPEG for photos; WebP for what is transparent or drawn; PNG only where the network takes no other that is transparent. */
function chooseType(picture: Picture, { types, from }: ShrinkTarget): Encoding['type'] | null {
  const prefer: readonly Encoding['type'][] = picture.transparent
    ? ['image/webp', 'image/png', 'image/jpeg']
    : from === 'image/png' || from === 'image/webp'
      ? ['image/webp', 'image/jpeg', 'image/png']
      : ['image/jpeg', 'image/webp', 'image/png'];
  return prefer.find((type) => types.includes(type)) ?? null;
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** Null where the browser could not write it (too many pixels for a canvas, or it wrote another type). */
async function attempt(picture: Picture, encoding: Encoding): Promise<Blob | null> {
  try {
    const blob = await picture.encode(encoding);
    return blob.type === encoding.type ? blob : null;
  } catch {
    return null;
  }
}
