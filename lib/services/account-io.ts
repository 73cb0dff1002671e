import type { Account } from '@/lib/domain/account';
import { failure } from '@/lib/domain/failure';
import type { AccountIo, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok } from '@/lib/domain/result';
import type { World } from './world';

/** What a publisher may use without an account. Ends by itself after `timeoutMs`. */
export function publisherIo(world: World, timeoutMs: number): PublisherIo {
  const { clock, random } = world;
  const heard: typeof fetch = async (...request) => {
    const answer = await world.fetch(...request);
    world.time.note(answer);
    return answer;
  };
  return { fetch: heard, clock, random, signal: AbortSignal.timeout(timeoutMs) };
}

/** What a publisher may use on behalf of one account: its session, under a lock across contexts, and media by id. */
export function accountIo(world: World, account: Account, timeoutMs: number): AccountIo {
  return {
    ...publisherIo(world, timeoutMs),
    account,
    session: {
      read: () => world.vault.read(account.id),
      write: (session) => world.vault.write(account.id, session),
      lock: (work) => world.withLock(`tend-session-${account.id}`, work),
    },
    notes: {
      read: async (name) => (await world.library.notes.get([account.id, name]))?.value ?? null,
      write: async (name, value) =>
        void (await world.library.notes.put({
          accountId: account.id,
          name,
          value,
          writtenAt: world.clock.now(),
        })),
      forget: (name) => world.library.notes.delete([account.id, name]),
    },
    media: {
      async load(assetId) {
        const row = await world.library.mediaBlobs.get(assetId).catch(() => undefined);
        return row ? ok(row.blob) : fail(failure('media-missing', assetId));
      },
    },
  };
}
