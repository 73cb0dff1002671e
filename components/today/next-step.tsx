import { PenLine, UserRoundPlus, UsersRound } from 'lucide-react';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/studio/route';
import { FillButton } from '@/components/studio/fill-button';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

interface NextStepProps {
  /** The client to go on with; null where there is none yet. */
  readonly clientId: string | null;
  readonly hasAccount: boolean;
}

const go = (hash: string) => (): void => {
  location.hash = hash;
};

/** Nothing to show yet: what to do next, from an empty library to the first post. */
export function NextStep({ clientId, hasAccount }: NextStepProps) {
  if (clientId === null)
    return (
      <EmptyState
        icon={<UserRoundPlus size={32} />}
        title={i18n.t('today.empty.noClientTitle')}
        actions={
          <>
            <Button variant="primary" onClick={go(hrefOf({ place: 'accounts', id: 'new' }))}>
              {i18n.t('studio.addClient')}
            </Button>
            <FillButton />
          </>
        }
      >
        {i18n.t('today.empty.noClientBody')}
      </EmptyState>
    );
  if (!hasAccount)
    return (
      <EmptyState
        icon={<UsersRound size={32} />}
        title={i18n.t('today.empty.noAccountTitle')}
        actions={
          <Button variant="primary" onClick={go(hrefOf({ place: 'accounts', id: clientId }))}>
            {i18n.t('today.empty.connect')}
          </Button>
        }
      >
        {i18n.t('today.empty.noAccountBody')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<PenLine size={32} />}
      title={i18n.t('today.empty.noPostTitle')}
      actions={
        <>
          <Button variant="primary" onClick={go(hrefOf({ place: 'library', id: 'new' }))}>
            {i18n.t('studio.newPost')}
          </Button>
          <FillButton />
        </>
      }
    >
      {i18n.t('today.empty.noPostBody')}
    </EmptyState>
  );
}
