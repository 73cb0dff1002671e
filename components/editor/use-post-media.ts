import { i18n } from '#i18n';
import { useUpload, type Upload } from '@/components/media/use-upload';
import { useRead } from '@/components/ports/use-read';
import { useToast } from '@/components/ui/toast-region';
import { mediaByIds } from '@/lib/db/reads/media-by-ids';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { PostDraft } from './content-for';
import type { Draft } from './use-draft';

export interface PostMediaPart {
  /** Undefined until they have been read. */
  readonly assets: ReadonlyMap<string, MediaAsset> | undefined;
  readonly upload: Upload;
  readonly add: (files: readonly File[]) => Promise<void>;
  /** With a way back. */
  readonly remove: (index: number) => void;
}

/** The images of the post being written. A file that is in it already is not added twice. */
export function usePostMedia({ post, change }: Pick<Draft, 'post' | 'change'>): PostMediaPart {
  const toast = useToast();
  const upload = useUpload(post.clientId);
  const ids = post.media.map(({ assetId }) => assetId);
  const assets = useRead((db) => mediaByIds(db, ids), [ids.join()]);
  return {
    assets,
    upload,
    add: async (files) => {
      const imported = await upload.start(files);
      const fresh = imported.flatMap(({ result }) => (result.ok ? [result.value] : []));
      change((before) => ({ media: withAssets(before, fresh) }));
    },
    remove: (index) => {
      const item = post.media[index];
      if (!item) return;
      change({ media: post.media.filter((_, at) => at !== index) });
      toast(i18n.t('editor.media.removed'), () =>
        change((before) => ({ media: before.media.toSpliced(index, 0, item) })),
      );
    },
  };
}

function withAssets({ media }: PostDraft, assets: readonly MediaAsset[]): PostDraft['media'] {
  const there = new Set(media.map(({ assetId }) => assetId));
  const fresh = assets.filter(({ id }) => !there.has(id));
  return [...media, ...new Map(fresh.map(({ id, alt }) => [id, { assetId: id, alt }])).values()];
}
