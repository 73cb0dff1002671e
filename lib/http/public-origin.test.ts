import { describe, expect, it } from 'vitest';
import { httpsOrigin, publicOrigin } from './public-origin';

describe('httpsOrigin', () => {
  it.each([
    ['https://pds.casaluz.pt', 'https://pds.casaluz.pt'],
    [' pds.casaluz.pt ', 'https://pds.casaluz.pt'],
    ['PDS.casaluz.pt/', 'https://pds.casaluz.pt'],
    ['https://pds.casaluz.pt/xrpc/_health?x=1#y', 'https://pds.casaluz.pt'],
    ['https://pds.casaluz.pt:8443', 'https://pds.casaluz.pt:8443'],
    ['https://192.168.1.7', 'https://192.168.1.7'],
  ])('%s', (typed, origin) => {
    expect(httpsOrigin(typed)).toBe(origin);
  });

  it.each([
    '',
    'http://pds.casaluz.pt',
    'ftp://pds.casaluz.pt',
    'https://',
    'not a host',
    'https://me:secret@pds.pt',
  ])('refuses %j', (typed) => {
    expect(httpsOrigin(typed)).toBeNull();
  });
});

describe('publicOrigin', () => {
  it('takes a public name', () => {
    expect(publicOrigin('https://morel.us-east.host.bsky.network')).toBe(
      'https://morel.us-east.host.bsky.network',
    );
  });

  it.each([
    'http://pds.casaluz.pt',
    'https://192.168.1.1',
    'https://127.1',
    'https://0x7f000001',
    'https://2130706433',
    'https://[::1]',
    'https://[fd00::1]:443',
    'https://localhost',
    'https://pds.localhost',
    'https://router.local',
    'https://db.internal',
    'https://nas.home.arpa',
    'https://router',
  ])('refuses %s', (address) => {
    expect(publicOrigin(address)).toBeNull();
  });
});
