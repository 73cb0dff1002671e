import { describe, expect, it } from 'vitest';
import type { Person, Verdict } from './conversation';
import { sameHandle } from './same-handle';
import { verdictFor, type KnownAccount } from './verdict';

const account = (id: string, clientId: string, handle: string, displayName = handle): KnownAccount => ({
  ...{ id, clientId, handle, displayName },
});
const accounts = [
  account('a1', 'casa', 'CasaLuz', 'Casa Luz'),
  account('a2', 'fern', 'fern.and.co', 'Fern & Co'),
  account('a3', 'fern', 'fern_shop', 'Fern shop'),
  account('a4', 'twin', 'twin1', 'The Twins'),
  account('a5', 'twin', 'twin2', 'The Twins'),
  account('a6', 'casa', 'shared', 'Shared'),
  account('a7', 'fern', 'shared', 'Shared'),
];
const by = (handle: string | null, name: string | null = null): Person => ({ handle, name });

describe('verdictFor', () => {
  it.each<[string, string | null, Person | null, Verdict]>([
    ['its own account, in any case', 'casa', by('casaluz'), { kind: 'match', accountId: 'a1' }],
    ['its own account, with the at sign', 'casa', by('@CASALUZ'), { kind: 'match', accountId: 'a1' }],
    ['its second account', 'fern', by('fern_shop'), { kind: 'match', accountId: 'a3' }],
    ['an account that two clients share', 'fern', by('shared'), { kind: 'match', accountId: 'a7' }],
    [
      'another client’s',
      'casa',
      by('fern_shop'),
      { kind: 'mismatch', shown: by('fern_shop'), accountId: 'a3', clientId: 'fern' },
    ],
    [
      'nobody’s here',
      'casa',
      by('my.private.account'),
      { kind: 'mismatch', shown: by('my.private.account'), accountId: null, clientId: null },
    ],
    // The handle decides: anybody can take a name.
    [
      'a stranger under its name',
      'casa',
      by('casaluz_fake', 'Casa Luz'),
      { kind: 'mismatch', shown: by('casaluz_fake', 'Casa Luz'), accountId: null, clientId: null },
    ],
    ['its name alone', 'casa', by(null, ' casa  LUZ '), { kind: 'match', accountId: 'a1' }],
    [
      'another client’s name alone',
      'casa',
      by(null, 'Fern shop'),
      { kind: 'mismatch', shown: by(null, 'Fern shop'), accountId: 'a3', clientId: 'fern' },
    ],
    [
      'a name that two accounts bear',
      'twin',
      by(null, 'The Twins'),
      { kind: 'cannot-tell', why: 'ambiguous' },
    ],
    ['a name that none bears', 'casa', by(null, 'Rui Dias'), { kind: 'cannot-tell', why: 'ambiguous' }],
    ['nobody', 'casa', null, { kind: 'cannot-tell', why: 'not-shown' }],
    ['nothing', 'casa', by(' ', ''), { kind: 'cannot-tell', why: 'not-shown' }],
    [
      'a stranger, and the client has no account here',
      'new',
      by('who'),
      { kind: 'cannot-tell', why: 'no-account' },
    ],
    [
      'another client’s, and the client has no account here',
      'new',
      by('casaluz'),
      { kind: 'mismatch', shown: by('casaluz'), accountId: 'a1', clientId: 'casa' },
    ],
    ['no client is chosen', null, by('who'), { kind: 'cannot-tell', why: 'no-account' }],
  ])('%s', (_, clientId, signedIn, verdict) => {
    expect(verdictFor(clientId, signedIn, accounts)).toEqual(verdict);
  });

  it('can not tell two servers apart where the page leaves the server out', () => {
    const two = [account('m1', 'casa', 'luz@one.example'), account('m2', 'fern', 'luz@two.example')];
    expect(verdictFor('casa', by('luz'), two)).toEqual({ kind: 'cannot-tell', why: 'ambiguous' });
    expect(verdictFor('casa', by('luz@one.example'), two)).toEqual({ kind: 'match', accountId: 'm1' });
    expect(verdictFor('casa', by('luz'), two.slice(0, 1))).toEqual({ kind: 'match', accountId: 'm1' });
    expect(verdictFor('casa', by('luz@three.example'), two)).toMatchObject({ kind: 'mismatch' });
  });
});

describe('sameHandle', () => {
  it.each([
    ['fern.and.co', 'FernAndCo', { ignoresDots: true }, true],
    ['fern.and.co', 'FernAndCo', {}, false],
    ['', '', {}, false],
    ['ａｎａ', 'ana', {}, true],
  ])('%j and %j %j: %s', (a, b, options, is) => {
    expect(sameHandle(a, b, options)).toBe(is);
  });
});
