import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptJson, writeJson } from './kept-json.ts';
import type { RunningSnac } from './snac.ts';

export interface SocialAccount {
  /** Name on its server, e.g. `casaluz`. */
  readonly name: string;
  /** `name@host`, what a person gives Tend. */
  readonly handle: string;
  readonly displayName: string;
  /** Typed into the server's own page, never into Tend. */
  readonly password: string;
}

/** The same two clients as on the AT Protocol server. */
const PRACTICE_ACCOUNTS = [
  { name: 'casaluz', displayName: 'Casa Luz' },
  { name: 'fernandco', displayName: 'Fern & Co' },
] as const;

/** The two practice accounts, made once per data folder. */
export async function keptSocialAccounts(snac: RunningSnac, host: string): Promise<SocialAccount[]> {
  const file = join(snac.dir, 'tend-passwords.json');
  const passwords = await keptJson<Record<string, string>>(file, () => ({}));
  const accounts: SocialAccount[] = [];
  for (const { name, displayName } of PRACTICE_ACCOUNTS) {
    const password = passwords[name];
    accounts.push(
      password === undefined
        ? await makeSocialAccount(snac, host, { name, displayName })
        : { name, handle: `${name}@${host}`, displayName, password },
    );
  }
  await writeJson(file, Object.fromEntries(accounts.map(({ name, password }) => [name, password])));
  return accounts;
}

/** Makes an account, or gives one that was made before a new password. */
export async function makeSocialAccount(
  snac: RunningSnac,
  host: string,
  { name, displayName }: { readonly name: string; readonly displayName: string },
): Promise<SocialAccount> {
  const profile = join(snac.dir, 'user', name, 'user.json');
  // It may be there from a start that was killed before its password was written down.
  const said = await snac.command(existsSync(profile) ? 'resetpwd' : 'adduser', name);
  const password = /password(?: for user \S+)? is (\S+)/i.exec(said)?.[1];
  if (password === undefined) throw new Error(`snac named no password for ${name}: ${said}`);
  const facts = JSON.parse(await readFile(profile, 'utf8')) as object;
  await writeJson(profile, { ...facts, name: displayName });
  return { name, handle: `${name}@${host}`, displayName, password };
}
