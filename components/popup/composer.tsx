import type { PopupSnapshot, SnapshotClient } from '@/lib/domain/popup-snapshot';
import type { DraftKeeper, Kept } from './draft-keeper';
import { issuesOf } from './issues-of';
import { NoAccount } from './no-account';
import { usePopupPorts } from './popup-ports';
import { SendBox } from './send-box';
import { useHabits } from './use-habits';
import { WriteBox } from './write-box';

interface ComposerProps extends Kept {
  readonly snapshot: PopupSnapshot | null;
  /** Null until the clients are known. */
  readonly client: SnapshotClient | null;
  readonly keeper: DraftKeeper;
  /** Ids of accounts that are switched off. */
  readonly off: readonly string[];
  readonly onToggle: (accountId: string) => void;
}

/** Writing a post and sending it on its way. Writing works before anything else is known. */
export function Composer({ snapshot, client, keeper, draft, save, off, onToggle }: ComposerProps) {
  const { specs } = usePopupPorts();
  const accounts = (snapshot?.accounts ?? []).filter(
    ({ clientId, status }) => clientId === client?.id && status !== 'disconnected',
  );
  const chosen = accounts.filter(({ id, status }) => status === 'connected' && !off.includes(id));
  const habits = useHabits(client?.id ?? null);
  const issues = issuesOf(draft, chosen, specs, habits?.voice);
  return (
    <>
      <WriteBox
        langs={habits?.langs ?? []}
        client={client}
        keeper={keeper}
        draft={draft}
        save={save}
        issues={issues}
      />
      {snapshot && client && accounts.length === 0 && <NoAccount client={client} />}
      {snapshot && client && accounts.length > 0 && (
        <SendBox
          snapshot={snapshot}
          client={client}
          accounts={accounts}
          chosen={chosen}
          keeper={keeper}
          draft={draft}
          issues={issues}
          onToggle={onToggle}
        />
      )}
    </>
  );
}
