import { RotateCcw, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/studio/page-head';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Template } from '@/lib/domain/template';
import { useTemplateActs } from './use-template-acts';

/** A template in the bin is only looked at; it is brought back before it is changed. */
export function BinnedTemplate({ template }: { readonly template: Template }) {
  const acts = useTemplateActs();
  return (
    <>
      <PageHead page={i18n.t('library.binHeading')} title={i18n.t('library.binHeading')} />
      <EmptyState
        icon={<Trash2 />}
        title={i18n.t('templates.binned')}
        actions={
          <Button
            variant="primary"
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => void acts.restore([template.id])}
          >
            {i18n.t('library.restore')}
          </Button>
        }
      >
        {template.body}
      </EmptyState>
    </>
  );
}
