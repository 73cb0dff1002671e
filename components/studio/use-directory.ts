import { useMemo } from 'react';
import { useRead } from '@/components/ports/use-read';
import { accounts } from '@/lib/db/reads/accounts';
import { clients } from '@/lib/db/reads/clients';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';

/** Who is looked after and where, by id. */
export interface Directory {
  readonly clients: ReadonlyMap<string, Client>;
  readonly accounts: ReadonlyMap<string, Account>;
}

/** All clients and accounts; undefined until they have been read. */
export function useDirectory(): Directory | undefined {
  const clientRows = useRead((db) => clients(db));
  const accountRows = useRead((db) => accounts(db));
  return useMemo(
    () =>
      clientRows && accountRows
        ? {
            clients: new Map(clientRows.map((client) => [client.id, client])),
            accounts: new Map(accountRows.map((account) => [account.id, account])),
          }
        : undefined,
    [clientRows, accountRows],
  );
}
