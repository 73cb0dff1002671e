import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptJson } from './kept-json.ts';

export interface Secrets {
  /** Signs the server's session tokens (HS256). */
  readonly jwt: string;
  readonly admin: string;
  /** Hex of the secp256k1 key that signs the DID operations. */
  readonly plcRotationKey: string;
}

/** The server's own keys, made once per data folder: with other keys kept sessions would be refused. */
export function keptSecrets(dir: string): Promise<Secrets> {
  const hex = () => randomBytes(32).toString('hex');
  return keptJson(join(dir, 'secrets.json'), () => ({ jwt: hex(), admin: hex(), plcRotationKey: hex() }));
}
