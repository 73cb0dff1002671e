import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openVault } from './vault';

describe('the vault', () => {
  it('gives back what it was given, to a later connection too', async () => {
    await openVault('v1').write('a1', 'a secret: ключ 🔑');
    expect(await openVault('v1').read('a1')).toBe('a secret: ключ 🔑');
    expect(await openVault('v1').read('a2')).toBeNull();
  });

  it('stores nothing in clear text, and a key that can not be taken out', async () => {
    await openVault('v2').write('a1', 'needle-in-the-haystack');
    const raw = new Dexie('v2');
    await raw.open();
    const [sealed] = await raw.table<{ data: ArrayBuffer }>('secrets').toArray();
    expect(new TextDecoder().decode(sealed?.data)).not.toContain('needle');
    const [stored] = await raw.table<{ key: CryptoKey }>('keys').toArray();
    expect(stored?.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', stored?.key ?? expect.fail('no key'))).rejects.toThrow();
  });

  it('a secret can not be moved to another account', async () => {
    const vault = openVault('v3');
    await vault.write('a1', 'mine');
    const raw = new Dexie('v3');
    await raw.open();
    const row = (await raw.table('secrets').get('a1')) as object;
    await raw.table('secrets').put({ ...row, id: 'a2' });
    expect(await vault.read('a2')).toBeNull();
  });

  it('forgets', async () => {
    const vault = openVault('v4');
    await vault.write('a1', 'mine');
    await vault.forget('a1');
    expect(await vault.read('a1')).toBeNull();
  });
});
