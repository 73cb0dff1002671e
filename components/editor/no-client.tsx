import { UserPlus } from 'lucide-react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** A post belongs to a client: the first one comes first. */
export const NoClient = () => (
  <>
    <PageHead page={i18n.t('editor.newHeading')} title={i18n.t('editor.newHeading')} />
    <EmptyState
      icon={<UserPlus />}
      title={i18n.t('editor.noClient.title')}
      actions={
        <ButtonLink href={hrefOf({ place: 'accounts', id: 'new' })}>{i18n.t('studio.addClient')}</ButtonLink>
      }
    >
      {i18n.t('editor.noClient.body')}
    </EmptyState>
  </>
);
