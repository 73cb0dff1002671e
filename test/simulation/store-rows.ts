import type { ActivityEntry } from '@/lib/domain/activity';
import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { delivery as sample } from '@/lib/delivery/fixtures';

const row = { createdAt: 0, updatedAt: 0, deletedAt: null, origin: 'device' };

/** Rows with as little in them as the tests of the stand-in need; `at` goes into what is indexed. */
export const delivery = (id: string, at: number | undefined): Delivery => {
  const { nextAt: _nextAt, ...rest } = sample({ id, dueAt: at ?? 0, accountId: id < 'd4' ? 'a1' : 'a2' });
  return at === undefined ? { ...rest, state: 'missed', asking: 1 } : { ...rest, nextAt: at };
};

export const attempt = (id: string, deliveryId: string, accountId: string, at: number): Attempt => ({
  ...row,
  id,
  deliveryId,
  accountId,
  number: 1,
  revision: 1,
  bodyHash: 'aa',
  key: 'k',
  startedAt: at,
  deadline: at,
  owner: 'me',
  ...(at % 2 === 0 ? { open: 1 } : {}),
  endedAt: null,
  outcome: null,
  failure: null,
});

export const entry = (id: string, at: number): ActivityEntry => ({
  ...row,
  id,
  at,
  kind: 'delivery-queued',
  by: 'person',
  clientId: at % 2 === 0 ? 'c1' : null,
  accountId: null,
  postId: null,
  deliveryId: null,
  args: {},
  detail: null,
});

export const ledgerLine = (id: string, seq: number): LedgerEntry => ({
  ...row,
  id,
  clientId: 'c1',
  seq,
  at: seq,
  kind: 'published',
  deliveryId: 'd1',
  accountId: 'a1',
  facts: {},
  previous: '',
  hash: '',
});
