import { Archive, MessageSquareReply, Plus, SearchX } from 'lucide-react';
import { i18n } from '#i18n';
import { FillButton } from '@/components/studio/fill-button';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ImportButton } from './import-button';

interface NoTemplatesProps {
  readonly kind: 'list' | 'bin' | 'search';
  readonly onNew: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** An empty list says why, and what comes next. */
export function NoTemplates({ kind, onNew, onFiles }: NoTemplatesProps) {
  if (kind === 'search')
    return (
      <EmptyState icon={<SearchX />} title={i18n.t('library.empty.searchTitle')}>
        {i18n.t('templates.emptySearch')}
      </EmptyState>
    );
  if (kind === 'bin')
    return (
      <EmptyState icon={<Archive />} title={i18n.t('library.empty.binTitle')}>
        {i18n.t('library.empty.binBody')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<MessageSquareReply />}
      title={i18n.t('templates.emptyTitle')}
      actions={
        <>
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onNew}>
            {i18n.t('templates.new')}
          </Button>
          <ImportButton onFiles={onFiles} />
          <FillButton />
        </>
      }
    >
      {i18n.t('templates.emptyBody')}
    </EmptyState>
  );
}
