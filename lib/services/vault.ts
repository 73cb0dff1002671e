import { Dexie, type Table } from 'dexie';

/** Secrets of accounts, encrypted at rest. See PRIVACY.md for what that protects and what not. */
export interface Vault {
  read(id: string): Promise<string | null>;
  write(id: string, secret: string): Promise<void>;
  forget(id: string): Promise<void>;
}

interface SealedSecret {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

interface VaultTables {
  keys: Table<{ readonly id: string; readonly key: CryptoKey }, string>;
  secrets: Table<SealedSecret, string>;
}

/** 96 bits, the length that AES-GCM is specified for (NIST SP 800-38D, 8.2). */
const IV_BYTES = 12;

/**
 * Opens the vault: a database of its own, so that no backup or export of the library can carry it. The AES-GCM key is made here
 * on first use, can't be extracted, and never leaves this browser profile. `read` gives null for what isn't there or can't be opened
 * any more (a key that was lost): then the account has to be connected again.
 */
export function openVault(name = 'tend-vault'): Vault {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & VaultTables;
  db.version(1).stores({ keys: 'id', secrets: 'id' });

  async function key(): Promise<CryptoKey> {
    const known = await db.keys.get('main');
    if (known) return known.key;
    const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    // Two contexts may get here at once: the first to write wins, both use what is stored.
    await db.keys.add({ id: 'main', key: fresh }).catch(() => undefined);
    return (await db.keys.get('main'))?.key ?? fresh;
  }

  return {
    async read(id) {
      const sealed = await db.secrets.get(id);
      if (!sealed) return null;
      try {
        const parameters = { name: 'AES-GCM', iv: sealed.iv, additionalData: new TextEncoder().encode(id) };
        return new TextDecoder().decode(await crypto.subtle.decrypt(parameters, await key(), sealed.data));
      } catch {
        return null;
      }
    },
    async write(id, secret) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const parameters = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
      const data = await crypto.subtle.encrypt(parameters, await key(), new TextEncoder().encode(secret));
      await db.secrets.put({ id, iv, data });
    },
    forget: (id) => db.secrets.delete(id),
  };
}
