import { FileQuestion } from 'lucide-react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** An address that leads to no template (any more). */
export const MissingTemplate = () => (
  <>
    <PageHead page={i18n.t('templates.one')} title={i18n.t('templates.one')} />
    <EmptyState
      icon={<FileQuestion />}
      title={i18n.t('templates.missingTitle')}
      actions={<ButtonLink href={hrefOf({ place: 'templates' })}>{i18n.t('templates.toList')}</ButtonLink>}
    >
      {i18n.t('templates.missingBody')}
    </EmptyState>
  </>
);
