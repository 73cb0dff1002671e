import { failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok } from '@/lib/domain/result';

export const DID = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
export const PDS = 'https://pds.casaluz.pt';
export const NOW = Date.UTC(2026, 10, 24, 9);

export const content = (parts: Partial<PostContent>): PostContent => ({
  text: '',
  media: [],
  link: null,
  langs: [],
  ...parts,
});

export const image = (assetId: string, alt = ''): PostContent['media'][number] => ({
  assetId,
  kind: 'image',
  mime: 'image/png',
  bytes: 1,
  width: 4,
  height: 3,
  alt,
});

/** Io of a signed-in account with the given files. */
export const accountIo = (
  fetch: AccountIo['fetch'],
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {},
): AccountIo => ({
  fetch,
  clock: { now: () => NOW },
  random: () => 0.5,
  signal: AbortSignal.timeout(10_000),
  account: { remoteId: DID, server: PDS, handle: 'casaluz.pt' },
  session: {
    read: async () => JSON.stringify({ v: 1, did: DID, server: PDS, accessJwt: 'a', refreshJwt: 'r' }),
    write: async () => undefined,
    lock: (work) => work(),
  },
  notes: {
    read: async () => null,
    write: async () => undefined,
    forget: async () => undefined,
  },
  media: {
    load: async (assetId) => {
      const bytes = files[assetId];
      // As a browser does: the type is what the file's name said.
      return bytes ? ok(new Blob([bytes], { type: 'image/jpeg' })) : fail(failure('media-missing', assetId));
    },
  },
});
