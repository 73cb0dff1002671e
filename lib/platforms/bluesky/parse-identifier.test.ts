import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdentifier } from './parse-identifier';

const PLC = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';

describe('parseIdentifier', () => {
  it.each([
    ['casaluz.bsky.social', 'casaluz.bsky.social'],
    ['  @CasaLuz.bsky.social ', 'casaluz.bsky.social'],
    ['\u202a@casaluz.bsky.social\u202c', 'casaluz.bsky.social'],
    ['casaluz.pt', 'casaluz.pt'],
    ['xn--caf-dma.example', 'xn--caf-dma.example'],
    ['https://bsky.app/profile/casaluz.pt', 'casaluz.pt'],
    ['https://bsky.app/profile/casaluz.pt?x=1', 'casaluz.pt'],
    ['bsky.app/profile/casaluz.pt/', 'casaluz.pt'],
    ['https://bsky.app/profile/casaluz.pt/post/3lbabcdefgh22', 'casaluz.pt'],
    [`https://deer.social/profile/${PLC}`, PLC],
    ['at://casaluz.pt', 'casaluz.pt'],
    [`at://${PLC}/app.bsky.feed.post/3lbabcdefgh22`, PLC],
    [PLC, PLC],
    ['did:web:casaluz.pt', 'did:web:casaluz.pt'],
  ])('%s', (typed, name) => {
    expect(parseIdentifier(typed)).toBe(name);
  });

  it.each([
    '',
    '@',
    'casaluz',
    'casa luz.pt',
    'casaluz.pt.',
    '.casaluz.pt',
    '-casaluz.pt',
    'casaluz.1',
    'café.pt',
    'me@casaluz.pt',
    `${'a'.repeat(64)}.pt`,
    `${'a.'.repeat(127)}pt`,
    'did:plc:short',
    'did:web:localhost',
    'did:web:casaluz.pt:path',
    'did:web:casaluz.pt%3A8080',
    'did:key:zQ3sh',
    'https://bsky.app/',
    '../../etc',
  ])('refuses %j', (typed) => {
    expect(parseIdentifier(typed)).toBeNull();
  });

  it('never throws, and what it gives is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const name = parseIdentifier(typed);
        if (name !== null) expect(parseIdentifier(name)).toBe(name);
      }),
    );
  });
});
