import { RotateCcw, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { usePostActs } from '@/components/library/use-post-acts';
import { PageHead } from '@/components/studio/page-head';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Post } from '@/lib/domain/post';

/** A post in the bin is only looked at; it is brought back before it is changed. */
export function BinnedPost({ post }: { readonly post: Post }) {
  const acts = usePostActs();
  return (
    <>
      <PageHead page={i18n.t('library.binHeading')} title={i18n.t('library.binHeading')} />
      <EmptyState
        icon={<Trash2 />}
        title={i18n.t('editor.binned')}
        actions={
          <Button
            variant="primary"
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => void acts.restore([post.id])}
          >
            {i18n.t('library.restore')}
          </Button>
        }
      >
        {post.text}
      </EmptyState>
    </>
  );
}
