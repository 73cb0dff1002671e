import { useState } from 'react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { UploadButton } from '@/components/media/upload-button';
import { useMediaRows } from '@/components/media/use-media-rows';
import { useUpload } from '@/components/media/use-upload';
import { hrefOf } from '@/components/studio/route';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { failureText } from '@/components/ui/failure-text';
import styles from './picture-picker.module.css';

interface PicturePickerProps {
  readonly title: string;
  readonly clientId: string;
  readonly onPick: (assetId: string) => void;
  readonly onClose: () => void;
}

/** So many are shown at once; the rest by "Show more". */
const STEP = 24;

/** A picture of the media library, or a new one. */
export function PicturePicker({ title, clientId, onPick, onClose }: PicturePickerProps) {
  const { assets, more } = useMediaRows(clientId);
  const upload = useUpload(clientId);
  const [shown, setShown] = useState(STEP);
  const images = assets?.filter(({ kind }) => kind === 'image') ?? [];
  const add = async (files: readonly File[]): Promise<void> => {
    const imported = await upload.start(files.slice(0, 1));
    const [first] = imported.flatMap(({ result }) => (result.ok ? [result.value] : []));
    if (first) onPick(first.id);
  };
  const [refused] = upload.refused;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <UploadButton
          label={i18n.t('companyPage.picture.upload')}
          disabled={upload.progress !== null}
          onFiles={(files) => void add(files)}
        />
      }
    >
      {refused && !refused.result.ok && <p role="alert">{failureText(refused.result.failure)}</p>}
      {assets && images.length === 0 && <p>{i18n.t('companyPage.picture.none')}</p>}
      <ul className={styles.pictures}>
        {images.slice(0, shown).map(({ id, alt, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={alt || name}
              title={name}
              className={styles.picture}
              onClick={() => onPick(id)}
            >
              <AssetImage assetId={id} alt="" />
            </button>
          </li>
        ))}
      </ul>
      {images.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + STEP);
            if (shown + STEP > images.length) more();
          }}
        >
          {i18n.t('companyPage.picture.more')}
        </Button>
      )}
      <a href={hrefOf({ place: 'media', clientId })}>{i18n.t('companyPage.picture.library')}</a>
    </Dialog>
  );
}
