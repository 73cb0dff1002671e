import { failure } from '@/lib/domain/failure';
import type { AccountIo, Publisher, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok } from '@/lib/domain/result';
import type { PracticeAccount } from '@/test/servers/accounts';
import type { PracticeNetwork } from '@/test/servers/network';

export interface SignedIn {
  readonly io: AccountIo;
  readonly account: PracticeAccount;
  /** Files by asset id. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  /** What the vault holds. */
  session: string;
  /** How far the clock of this computer is ahead of the server's, in ms. */
  skewMs: number;
}

/** What a publisher may use of the practice network without an account. */
export const networkIo = (network: PracticeNetwork): PublisherIo => ({
  fetch: network.fetch,
  clock: { now: () => Date.now() },
  random: Math.random,
  signal: AbortSignal.timeout(60_000),
});

/** Finds and connects an account of the practice network through the publisher itself, as a person does. */
export async function signIn(
  publisher: Publisher,
  network: PracticeNetwork,
  account: PracticeAccount,
): Promise<SignedIn> {
  const base = networkIo(network);
  const found = await publisher.find(account.handle, null, base);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const connected = await publisher.connect(found.value, account.appPassword, base);
  if (!connected.ok) throw new Error(JSON.stringify(connected.failure));
  let queue: Promise<unknown> = Promise.resolve();
  const files: SignedIn['files'] = new Map();
  const signedIn: SignedIn = {
    account,
    files,
    session: connected.value.session,
    skewMs: 0,
    io: {
      ...base,
      clock: { now: () => Date.now() + signedIn.skewMs },
      account: connected.value,
      notes: {
        read: async () => null,
        write: async () => undefined,
        forget: async () => undefined,
      },
      session: {
        read: async () => signedIn.session,
        write: async (session) => void (signedIn.session = session),
        lock: (work) => {
          const done = queue.then(work);
          queue = done.catch(() => undefined);
          return done;
        },
      },
      media: {
        load: async (assetId) => {
          const bytes = files.get(assetId);
          return bytes ? ok(new Blob([bytes])) : fail(failure('media-missing', assetId));
        },
      },
    },
  };
  return signedIn;
}
