import { ImageUp } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/studio/page-head';
import type { Route } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { EmptyState } from '@/components/ui/empty-state';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import { ask } from '@/lib/messaging/client';
import { MediaDialog } from './media-dialog';
import { MediaGrid } from './media-grid';
import styles from './media-page.module.css';
import { UploadButton } from './upload-button';
import { UploadState } from './upload-state';
import { useFileDrop } from './use-file-drop';
import { useMediaRows } from './use-media-rows';
import { useUpload } from './use-upload';

/** All pictures and films. Files come in by the button, by dropping and by pasting. */
export function MediaPage({ route: { clientId } }: { readonly route: Route }) {
  const { assets, more } = useMediaRows(clientId);
  const [openId, setOpenId] = useState<string | null>(null);
  const directory = useDirectory();
  const toast = useToast();
  const upload = useUpload(clientId);
  const onFiles = (files: readonly File[]): void => {
    void upload.start(files).then((imported) => {
      const kept = imported.filter(({ result }) => result.ok).length;
      if (kept > 0) toast(i18n.t('media.added', kept));
    });
  };
  const { over } = useFileDrop(onFiles);
  const open = assets?.find(({ id }) => id === openId);

  const remove = async (id: string): Promise<void> => {
    setOpenId(null);
    const result = await ask('media.remove', { id });
    if (!result.ok) return toast(failureText(result.failure));
    toast(i18n.t('media.removed'), () => void ask('media.restore', { id }));
  };

  return (
    <div className={styles.page} data-over={over}>
      <PageHead
        page={i18n.t('media.heading')}
        title={i18n.t('media.heading')}
        intro={i18n.t('media.intro')}
        actions={
          <UploadButton
            primary
            label={i18n.t('media.add')}
            disabled={upload.progress !== null}
            onFiles={onFiles}
          />
        }
      />
      <UploadState upload={upload} />
      {assets && assets.length > 0 && (
        <MediaGrid assets={assets} directory={directory} onOpen={({ id }) => setOpenId(id)} onEnd={more} />
      )}
      {assets?.length === 0 && upload.progress === null && (
        <EmptyState
          icon={<ImageUp />}
          title={i18n.t('media.emptyTitle')}
          actions={<UploadButton label={i18n.t('media.add')} onFiles={onFiles} />}
        >
          {i18n.t('media.emptyBody')}
        </EmptyState>
      )}
      {open && (
        <MediaDialog
          key={open.id}
          asset={open}
          onClose={() => setOpenId(null)}
          onDelete={() => void remove(open.id)}
        />
      )}
    </div>
  );
}
