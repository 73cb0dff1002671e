import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import type { ContentMedia } from '@/lib/domain/post';
import styles from './images.module.css';

interface ImageRowProps {
  readonly item: ContentMedia;
  readonly name: string;
  readonly notes: readonly string[];
  readonly onAlt: (alt: string) => void;
  readonly onRemove: () => void;
}

/** One image of the post, with its alt text and what the checks say about it. */
export const ImageRow = ({ item, name, notes, onAlt, onRemove }: ImageRowProps) => (
  <li className={styles.row}>
    <AssetImage assetId={item.assetId} alt="" className={styles.thumb} />
    <div className={styles.words}>
      <TextArea
        rows={1}
        aria-label={i18n.t('popup.altOf', { name })}
        placeholder={i18n.t('popup.alt')}
        value={item.alt}
        onChange={(event) => onAlt(event.target.value)}
        className={styles.alt}
      />
      {[...new Set(notes)].map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
    <IconButton label={i18n.t('popup.removeImage', { name })} icon={<X />} onClick={onRemove} />
  </li>
);
