import { Check, KeyRound, Unplug } from 'lucide-react';
import { i18n } from '#i18n';
import { StateBadge } from '@/components/ui/state-badge';
import type { AccountStatus as Status } from '@/lib/domain/account';

/** Whether Tend can post as this account. */
export function AccountStatus({ status }: { readonly status: Status }) {
  switch (status) {
    case 'connected':
      return (
        <StateBadge icon={<Check />} tone="ok">
          {i18n.t('accounts.status.connected')}
        </StateBadge>
      );
    case 'needs-login':
      return (
        <StateBadge icon={<KeyRound />} tone="warn">
          {i18n.t('accounts.status.needsLogin')}
        </StateBadge>
      );
    case 'disconnected':
      return <StateBadge icon={<Unplug />}>{i18n.t('accounts.status.disconnected')}</StateBadge>;
  }
}
