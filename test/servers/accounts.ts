import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptJson, writeJson } from './kept-json.ts';

export interface PracticeAccount {
  readonly handle: string;
  readonly did: string;
  readonly displayName: string;
  /** The main password; Tend never gets it. */
  readonly password: string;
  /** `xxxx-xxxx-xxxx-xxxx`, what a person gives Tend. */
  readonly appPassword: string;
}

export interface NewAccount {
  readonly handle: string;
  readonly displayName: string;
  readonly description?: string;
}

const PRACTICE_ACCOUNTS: readonly NewAccount[] = [
  {
    handle: 'casaluz.test',
    displayName: 'Casa Luz',
    description: 'Guest house above the river. Lisboa, Graça. casaluz.example',
  },
  {
    handle: 'fernandco.test',
    displayName: 'Fern & Co',
    description: 'House plants for dark flats. Brooklyn. fernandco.example',
  },
];

/** What is kept of an account from before it is made: after a killed start the next one goes on where it ended. */
interface Kept {
  readonly password: string;
  readonly account?: PracticeAccount;
}

/** The two practice accounts, made once per data folder. */
export async function keptAccounts(server: string, dir: string): Promise<PracticeAccount[]> {
  const file = join(dir, 'accounts.json');
  const kept = await keptJson<Record<string, Kept>>(file, () =>
    Object.fromEntries(PRACTICE_ACCOUNTS.map(({ handle }) => [handle, { password: newPassword() }])),
  );
  const accounts: PracticeAccount[] = [];
  for (const wanted of PRACTICE_ACCOUNTS) {
    const known = kept[wanted.handle];
    const account = known?.account ?? (await makeAccount(server, wanted, known?.password));
    accounts.push(account);
    kept[wanted.handle] = { password: account.password, account };
  }
  await writeJson(file, kept);
  return accounts;
}

/** Makes an account with a profile and an app password, or signs in to it if it was made before. */
export async function makeAccount(
  server: string,
  wanted: NewAccount,
  password: string = newPassword(),
): Promise<PracticeAccount> {
  const { handle, displayName, description } = wanted;
  const email = `${handle.replaceAll('.', '-')}@tend.example`;
  const session = await call(server, 'com.atproto.server.createAccount', { handle, email, password }).catch(
    (refused: unknown) =>
      call(server, 'com.atproto.server.createSession', { identifier: handle, password }).catch(() => {
        throw refused;
      }),
  );
  const { did, accessJwt } = session as { did: string; accessJwt: string };
  // Named by the time, because a name can be used once and a killed start may have used it.
  const name = `Tend ${Date.now()}`;
  const made = await call(server, 'com.atproto.server.createAppPassword', { name }, accessJwt);
  const record = { $type: 'app.bsky.actor.profile', displayName, ...(description ? { description } : {}) };
  const profile = { repo: did, collection: 'app.bsky.actor.profile', rkey: 'self', record };
  await call(server, 'com.atproto.repo.putRecord', profile, accessJwt);
  return { handle, did, displayName, password, appPassword: (made as { password: string }).password };
}

async function call(server: string, method: string, input: unknown, token?: string): Promise<unknown> {
  const response = await fetch(`${server}/xrpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method}: ${response.status} ${text}`);
  return JSON.parse(text);
}

function newPassword(): string {
  return randomBytes(12).toString('base64url');
}
