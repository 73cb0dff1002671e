import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { classNames } from '@/components/ui/class-names';
import type { ContentMedia } from '@/lib/domain/post';
import styles from './image-grid.module.css';

/** A single picture is never shown taller than twice its width; social-app AutoSizedImage.tsx, read 2026-11-24. */
const TALLEST = 1 / 2;

/**
 * Up to four pictures, cropped as the network's own web app crops them: one in its shape within a square, two as squares, three as a square
 * beside two halves, four at 3:2 (social-app ImageLayoutGrid.tsx and AutoSizedImage.tsx, read 2026-11-24).
 */
export function ImageGrid({ media }: { readonly media: readonly ContentMedia[] }) {
  const [first] = media;
  if (!first) return null;
  const ratio = Math.max(TALLEST, first.width / first.height || 1);
  const style = { '--ratio': String(ratio) } as CSSProperties;
  const count = Math.min(4, media.length);
  return (
    <div className={classNames(styles.grid, styles[`of${count}`])} style={style}>
      {media.slice(0, 4).map(({ assetId, alt }, index) => (
        <span key={`${assetId} ${index}`} className={styles.cell}>
          <AssetImage assetId={assetId} alt={alt} size="full" className={styles.picture} />
          {alt.trim() !== '' && (
            <span aria-hidden="true" className={styles.alt}>
              {i18n.t('editor.altMark')}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
