import { Check, KeyRound, MessageSquareReply, Unplug } from 'lucide-react';
import { i18n } from '#i18n';
import { StateBadge } from '@/components/ui/state-badge';
import type { Account } from '@/lib/domain/account';

/** Whether Tend can post as this account, or helps the person to answer as it. */
export function AccountStatus({
  account: { publishBy, status },
}: {
  readonly account: Pick<Account, 'publishBy' | 'status'>;
}) {
  if (publishBy === 'page')
    return <StateBadge icon={<MessageSquareReply />}>{i18n.t('accounts.status.page')}</StateBadge>;
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
