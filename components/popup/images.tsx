import { use, useEffect, useEffectEvent } from 'react';
import { i18n } from '#i18n';
import { issueText } from '@/components/compose/issue-text';
import { UploadState } from '@/components/media/upload-state';
import { useUpload } from '@/components/media/use-upload';
import { DbContext } from '@/components/ports/db-context';
import { MediaPortsContext } from '@/components/ports/media-ports';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { ContentMedia } from '@/lib/domain/post';
import { ImageRow } from './image-row';
import styles from './images.module.css';
import type { PlatformIssues } from './issues-of';
import { usePopupPorts, type PopupLibrary } from './popup-ports';

interface ImagesProps {
  readonly library: Promise<PopupLibrary>;
  readonly clientId: string;
  readonly media: readonly ContentMedia[];
  readonly issues: readonly PlatformIssues[];
  /** Files that were picked, dropped or pasted and aren't in the library yet. */
  readonly files: readonly File[];
  readonly onAdded: (added: readonly ContentMedia[]) => void;
  readonly onChange: (media: readonly ContentMedia[]) => void;
}

/** The post's images, each with its alt text, and new ones on their way in. Loaded when there is a first one. */
export function Images({ library, ...rest }: ImagesProps) {
  const { db, media } = use(library);
  return (
    <DbContext value={db}>
      <MediaPortsContext value={media}>
        <ImageList {...rest} />
      </MediaPortsContext>
    </DbContext>
  );
}

function ImageList({ clientId, media, issues, files, onAdded, onChange }: Omit<ImagesProps, 'library'>) {
  const { specs } = usePopupPorts();
  const upload = useUpload(clientId);
  const takeIn = useEffectEvent(async (): Promise<void> => {
    const imported = await upload.start(files);
    onAdded(imported.flatMap(({ result }) => (result.ok ? [asContent(result.value)] : [])));
  });
  useEffect(() => {
    if (files.length > 0) void takeIn();
  }, [files]);
  return (
    <div className={styles.images}>
      {media.length > 0 && (
        <ul aria-label={i18n.t('popup.images')} className={styles.list}>
          {media.map((item, index) => (
            <ImageRow
              key={item.assetId}
              item={item}
              name={i18n.t('popup.imageName', { number: String(index + 1) })}
              notes={issues.flatMap(({ platform, issues: found }) =>
                found
                  .filter(({ mediaIndex }) => mediaIndex === index)
                  .map((issue) => issueText(issue, specs.get(platform)?.name ?? platform)),
              )}
              onAlt={(alt) => onChange(media.map((other) => (other === item ? { ...item, alt } : other)))}
              onRemove={() => onChange(media.filter((other) => other !== item))}
            />
          ))}
        </ul>
      )}
      <UploadState upload={upload} />
    </div>
  );
}

const asContent = ({ id, kind, mime, bytes, width, height, alt }: MediaAsset): ContentMedia => ({
  assetId: id,
  kind,
  mime,
  bytes,
  width,
  height,
  alt,
});
