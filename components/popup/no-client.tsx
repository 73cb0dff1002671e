import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { usePopupPorts } from './popup-ports';

/** Nobody to post for yet: the next step. */
export function NoClient() {
  const { openStudio } = usePopupPorts();
  return (
    <EmptyState
      title={i18n.t('popup.noClientTitle')}
      actions={
        <Button variant="primary" autoFocus onClick={() => openStudio('accounts/new')}>
          {i18n.t('popup.addClient')}
        </Button>
      }
    >
      {i18n.t('popup.noClientBody')}
    </EmptyState>
  );
}
