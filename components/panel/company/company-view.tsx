import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useDirectory } from '@/components/studio/use-directory';
import type { Account } from '@/lib/domain/account';
import { ask } from '@/lib/messaging/client';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import { usePanelPorts } from '../panel-ports';
import { AnyPage } from './any-page';
import type { CompanyPartProps } from './company-part';
import { useCompanyPorts } from './company-ports';
import { CopyAccount } from './copy-account';
import { PlaceView } from './place-view';
import type { ClientRecord } from './record';
import { UnknownPlace } from './unknown-place';
import { useMinute } from './use-minute';
import { useRecord } from './use-record';

/** What the panel shows of company records: the place in front, somebody unknown, or, on any other page, what can be done from there. */
export function CompanyView({ front, onClient }: CompanyPartProps) {
  const { specs, windowId } = usePanelPorts();
  const { profiles } = useCompanyPorts();
  const directory = useDirectory();
  const now = useMinute();
  const [chosenAccount, chooseAccount] = useState<string | null>(null);
  const [chosenClient, chooseClient] = useState<string | null>(null);
  const profile = front?.platform ? profiles.get(front.platform) : undefined;
  const clients = useMemo(() => [...(directory?.clients.values() ?? [])], [directory]);

  const copies = useMemo(
    () =>
      profile?.hands === 'copy'
        ? [...(directory?.accounts.values() ?? [])].filter(({ platform }) => platform === profile.platform)
        : [],
    [directory, profile],
  );
  const account = accountOf(front, copies, chosenAccount, directory?.accounts);
  const clientId =
    account?.clientId ?? chosenClient ?? (clients.length === 1 ? (clients[0]?.id ?? null) : null);
  const record = useRecord(clientId, directory, now);
  const shown = account ? (directory?.clients.get(account.clientId) ?? null) : null;
  const tell = useEffectEvent((id: string | null) =>
    onClient(shown && id !== null ? { id, name: shown.name, color: shown.color } : null),
  );
  useEffect(() => tell(shown?.id ?? null), [shown]);

  if (!front || !directory) return null;
  const page = profile?.pages.find(({ id }) => id === front.page) ?? null;
  if (account && profile && (page || profile.hands === 'copy')) {
    if (!isOf(record, account)) return null;
    return (
      <>
        {copies.length > 1 && front.accountId === null && (
          <CopyAccount
            accounts={copies}
            account={account}
            clients={directory.clients}
            onChoose={chooseAccount}
          />
        )}
        <PlaceView
          key={`${account.id} ${page?.id}`}
          front={front}
          account={account}
          profile={profile}
          page={page}
          record={record}
          now={now}
        />
      </>
    );
  }
  const teach = (): void => void ask('front.teach', { windowId, part: 'signed-in' });
  return (
    <>
      {page && (
        <UnknownPlace
          key={`${page.id} ${front.reading?.owner?.handle ?? ''}`}
          front={front}
          spec={front.platform ? specs.get(front.platform) : undefined}
          clients={clients}
          onTeach={teach}
        />
      )}
      <AnyPage
        front={front}
        record={clientId === null || record?.client.id === clientId ? record : undefined}
        clients={clients}
        isPlace={page !== null}
        now={now}
        onChoose={chooseClient}
      />
    </>
  );
}

/** Whose place is in front. Where nothing may be read, the address says it, or else the person. */
function accountOf(
  front: FrontProfile | null,
  copies: readonly Account[],
  chosen: string | null,
  accounts: ReadonlyMap<string, Account> | undefined,
): Account | undefined {
  if (front?.accountId) return accounts?.get(front.accountId);
  return copies.find(({ id }) => id === chosen) ?? copies[0];
}

const isOf = (record: ClientRecord | undefined, account: Account): record is ClientRecord =>
  record?.client.id === account.clientId;
