import type { Size } from './fit-inside';

/** What an MP4 file says of itself. */
export interface Mp4Facts extends Size {
  /** 0 where it doesn't say. */
  readonly seconds: number;
}

/** The description of a film of hours has some megabytes; more is no description. */
const LARGEST_MOOV = 32_000_000;

interface Box {
  readonly type: string;
  /** What is in it, within the view it was found in. */
  readonly start: number;
  readonly end: number;
}

/**
 * Size and length of a film by its description alone, which is read without the pictures: for films that this browser can't play but the
 * networks can (H.265 from telephones, H.264 where a system brings no decoder). Null where there is no description with a picture track.
 * ISO/IEC 14496-12: `mvhd`, `mehd`, `tkhd`, `mdhd`.
 */
export async function readMp4Head(file: Blob): Promise<Mp4Facts | null> {
  const moov = await findMoov(file);
  if (!moov) return null;
  const size = boxesIn(moov, 0, moov.byteLength)
    .filter(({ type }) => type === 'trak')
    .map((trak) => sizeOfTrack(moov, trak))
    .find(({ width, height }) => width > 0 && height > 0);
  return size ? { ...size, seconds: secondsOf(moov) } : null;
}

/** Walks from box to box without reading them: the description may stand before the pictures or behind them. */
async function findMoov(file: Blob): Promise<DataView | null> {
  for (let at = 0; at + 8 <= file.size;) {
    const head = new DataView(await file.slice(at, at + 16).arrayBuffer());
    const length = lengthOfBox(head, 0, file.size - at);
    if (length < 8) return null;
    if (typeAt(head, 4) === 'moov') {
      if (length > LARGEST_MOOV) return null;
      const whole = new DataView(await file.slice(at, at + length).arrayBuffer());
      return new DataView(whole.buffer, 8);
    }
    at += length;
  }
  return null;
}

/** A length of 1 says that a long one follows, 0 that it goes to the end. */
function lengthOfBox(view: DataView, at: number, rest: number): number {
  const short = view.getUint32(at);
  if (short === 0) return rest;
  if (short !== 1) return short;
  return view.byteLength >= at + 16 ? Number(view.getBigUint64(at + 8)) : 0;
}

function boxesIn(view: DataView, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const length = lengthOfBox(view, at, to - at);
    if (length < 8 || at + length > to) break;
    boxes.push({ type: typeAt(view, at + 4), start: at + 8, end: at + length });
    at += length;
  }
  return boxes;
}

const typeAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

function secondsOf(moov: DataView): number {
  const boxes = boxesIn(moov, 0, moov.byteLength);
  const mvhd = boxes.find(({ type }) => type === 'mvhd');
  if (!mvhd || mvhd.end - mvhd.start < 20) return 0;
  const isLong = moov.getUint8(mvhd.start) === 1;
  const at = mvhd.start + (isLong ? 20 : 12);
  if (at + (isLong ? 12 : 8) > mvhd.end) return 0;
  const scale = moov.getUint32(at);
  const length = isLong ? Number(moov.getBigUint64(at + 4)) : moov.getUint32(at + 4);
  // All ones: it is not known.
  return scale > 0 && length !== 0xffff_ffff && length < Number.MAX_SAFE_INTEGER ? length / scale : 0;
}

/** Width and height as shown: a telephone held upright writes its pictures lying, and how to turn them. */
function sizeOfTrack(moov: DataView, trak: Box): Size {
  const tkhd = boxesIn(moov, trak.start, trak.end).find(({ type }) => type === 'tkhd');
  const none = { width: 0, height: 0 };
  if (!tkhd) return none;
  const matrix = tkhd.start + (moov.getUint8(tkhd.start) === 1 ? 52 : 40);
  if (matrix + 44 > tkhd.end) return none;
  // 16.16 fixed point.
  const [width, height] = [moov.getUint32(matrix + 36) >>> 16, moov.getUint32(matrix + 40) >>> 16];
  const isTurned = moov.getInt32(matrix) === 0 && moov.getInt32(matrix + 4) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}
