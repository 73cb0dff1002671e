import { readFileSync } from 'node:fs';

/** A loaf that rises for two seconds; H.264, as telephones write it. */
export const FILM = 'test/fixtures/bread.mp4';

/** The same beside files that are made. */
export const filmFile = () => ({ name: 'bread.mp4', mimeType: 'video/mp4', buffer: readFileSync(FILM) });

const RATE = 8_000;

/** A tone of so many seconds, as a WAV file: RIFF, 16 bit, one channel. */
export function makeTone(seconds: number): Buffer {
  const samples = RATE * seconds;
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at++)
    file.writeInt16LE(Math.round(8_000 * Math.sin((at / RATE) * 2_764)), 44 + at * 2);
  return file;
}

/** The film, and a box behind it that players skip (ISO 14496-12, `free`), so that it has so many bytes. */
export function largeFilm(bytes: number): Buffer {
  const short = readFileSync(FILM);
  const whole = Buffer.alloc(bytes);
  short.copy(whole);
  whole.writeUInt32BE(bytes - short.length, short.length);
  whole.write('free', short.length + 4);
  return whole;
}
