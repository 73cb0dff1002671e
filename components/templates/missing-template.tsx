import { FileQuestion } from 'lucide-react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import { EmptyState } from '@/components/ui/empty-state';

/** An address that leads to no template (any more). */
export const MissingTemplate = () => (
  <>
    <PageHead page={i18n.t('templates.one')} title={i18n.t('templates.one')} />
    <EmptyState
      icon={<FileQuestion />}
      title={i18n.t('templates.missingTitle')}
      actions={<a href={hrefOf({ place: 'templates' })}>{i18n.t('templates.toList')}</a>}
    >
      {i18n.t('templates.missingBody')}
    </EmptyState>
  </>
);
