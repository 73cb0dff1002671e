import { TextSearch } from 'lucide-react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { clientStyle } from '@/components/ui/client-style';
import { mediaUses } from '@/lib/db/reads/media-uses';
import type { Client } from '@/lib/domain/client';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { AssetImage } from './asset-image';
import { formatBytes } from './format-bytes';
import styles from './media-tile.module.css';
import { PlayMark } from './play-mark';

interface MediaTileProps {
  readonly asset: MediaAsset;
  readonly client: Client | undefined;
  readonly onOpen: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A file of the media library: picture, name, size, how often it is used, whether it has alt text. */
export function MediaTile({ asset, client, onOpen, ref }: MediaTileProps) {
  const uses = useRead((db) => mediaUses(db, asset.id), [asset.id])?.length;
  const lacksAlt = asset.alt.trim() === '';
  return (
    <button
      ref={ref}
      type="button"
      className={styles.tile}
      style={client && clientStyle(client.color)}
      data-owned={client !== undefined}
      onClick={onOpen}
    >
      <span className={styles.frame}>
        <AssetImage assetId={asset.id} alt="" className={styles.picture} />
        {asset.seconds !== null && (
          <PlayMark kind={asset.kind} seconds={asset.seconds} className={styles.length} />
        )}
        {lacksAlt && (
          <span className={styles.nag}>
            <TextSearch aria-hidden="true" />
            {i18n.t('media.noAlt')}
          </span>
        )}
      </span>
      <span className={styles.name} dir="auto">
        {asset.name}
      </span>
      <span className={styles.facts}>
        <span>{formatBytes(asset.bytes)}</span>
        <span>{uses === undefined ? '' : i18n.t('media.uses', uses)}</span>
      </span>
    </button>
  );
}
