import { describe, expect, it } from 'vitest';
import { originOf } from './origin-of';

describe('originOf', () => {
  it.each([
    ['pds.example', 'https://pds.example'],
    [' https://pds.example/xrpc/x?y ', 'https://pds.example'],
    ['https://pds.example:8443', 'https://pds.example:8443'],
    ['pds.example:8443', 'https://pds.example:8443'],
    ['http://pds.example', null],
    ['https://me:secret@pds.example', null],
    ['javascript://pds.example', null],
    ['two words', null],
    ['', null],
  ])('%j', (typed, origin) => {
    expect(originOf(typed)).toBe(origin);
  });
});
