import { describe, expect, it } from 'vitest';
import { formatBytes } from './format-bytes';
import { formatSeconds } from './format-seconds';

describe('formatBytes', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_000, '1 kB'],
    [3_440_000, '3.4 MB'],
    [34_400_000, '34 MB'],
    [2_000_000_000_000, '2,000 GB'],
  ])('%d is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('formatSeconds', () => {
  it.each([
    [0.4, '0:00'],
    [7, '0:07'],
    [59.6, '1:00'],
    [750, '12:30'],
    [3_723, '1:02:03'],
  ])('%d is %s', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});
