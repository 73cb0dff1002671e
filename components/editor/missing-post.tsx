import { FileQuestion } from 'lucide-react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** An address that leads to no post (any more). */
export const MissingPost = () => (
  <>
    <PageHead page={i18n.t('editor.heading')} title={i18n.t('editor.heading')} />
    <EmptyState
      icon={<FileQuestion />}
      title={i18n.t('editor.missing.title')}
      actions={<ButtonLink href={hrefOf({ place: 'library' })}>{i18n.t('editor.toLibrary')}</ButtonLink>}
    >
      {i18n.t('editor.missing.body')}
    </EmptyState>
  </>
);
