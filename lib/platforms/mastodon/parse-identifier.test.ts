import { describe, expect, it } from 'vitest';
import { parseIdentifier } from './parse-identifier';

const ANA = { name: 'ana', origin: 'https://social.example' };

describe('parseIdentifier', () => {
  it.each([
    '@ana@social.example',
    'ana@social.example',
    ' \u200eana@Social.Example\n',
    'https://social.example/@ana',
    'social.example/@ana/109302',
    'https://social.example/users/ana?x=1',
    'https://social.example/ana',
  ])('%j is Ana', (typed) => {
    expect(parseIdentifier(typed, null)).toEqual(ANA);
  });

  it('takes a server alone, and a name where the server is given beside it', () => {
    expect(parseIdentifier('social.example', null)).toEqual({ ...ANA, name: null });
    expect(parseIdentifier('https://social.example/', null)).toEqual({ ...ANA, name: null });
    expect(parseIdentifier('ana', 'https://social.example')).toEqual(ANA);
    expect(parseIdentifier('@a.b-c@social.example', null)).toEqual({ ...ANA, name: 'a.b-c' });
  });

  it.each([
    '',
    'ana',
    '@ana',
    '@ana@',
    '@ana@localhost',
    'ana@192.168.1.1',
    '@a b@social.example',
    'http://social.example/@ana',
  ])('%j is none', (typed) => {
    expect(parseIdentifier(typed, null)).toBeNull();
  });
});
