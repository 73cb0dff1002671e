import { useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { FoundAccount } from '@/lib/domain/publisher';
import { FindStep } from './find-step';
import { HandleStep } from './handle-step';
import { NetworkChoice } from './network-choice';
import { SecretStep } from './secret-step';
import { shownHandle } from './shown-handle';
import { SignInStep } from './sign-in-step';

interface ConnectDialogProps {
  readonly client: Client;
  /** The account that is connected again; null for a new one. */
  readonly account: Account | null;
  readonly onClose: () => void;
}

/**
 * Two steps: which account, then its app password or its network's own page. The person sees who was found and which server it is. Where Tend
 * answers in the network's own pages only, the account's handle is all.
 */
export function ConnectDialog({ client, account, onClose }: ConnectDialogProps) {
  const { specs } = useStudioPorts();
  const toast = useToast();
  const choices = [...specs.values()];
  const [first] = choices.filter(({ publishBy }) => publishBy === 'api');
  const [chosen, setChosen] = useState(account?.platform ?? first?.id ?? '');
  const [found, setFound] = useState<FoundAccount | null>(account);
  const spec = specs.get(chosen);
  if (!spec) return null;
  const title = account
    ? `${i18n.t('accounts.reconnect')}: @${account.handle}`
    : i18n.t('accounts.connectOn', { network: spec.name });
  const Step = spec.signIn === 'own-page' ? SignInStep : SecretStep;
  return (
    <Dialog title={title} onClose={onClose}>
      <div>
        <Chip color={client.color}>{client.name}</Chip>
      </div>
      {found ? (
        <Step
          client={client}
          spec={spec}
          found={found}
          onBack={account ? null : () => setFound(null)}
          onConnected={({ handle }) => {
            toast(i18n.t('accounts.connected', { handle }));
            onClose();
          }}
        />
      ) : (
        <>
          <NetworkChoice specs={choices} value={spec.id} onChange={setChosen} />
          {spec.page?.handles ? (
            <HandleStep
              key={spec.id}
              client={client}
              spec={spec}
              rules={spec.page.handles}
              onAdded={({ displayName, handle }) => {
                toast(i18n.t('accounts.page.added', { name: displayName || shownHandle(handle) }));
                onClose();
              }}
              onClose={onClose}
            />
          ) : (
            <FindStep key={spec.id} spec={spec} onFound={setFound} onClose={onClose} />
          )}
        </>
      )}
    </Dialog>
  );
}
