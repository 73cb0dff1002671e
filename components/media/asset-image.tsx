import { ImageOff } from 'lucide-react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import styles from './asset-image.module.css';
import { useAssetUrl, type AssetSize } from './use-asset-url';

interface AssetImageProps {
  readonly assetId: string;
  /** Empty where the picture only goes with words that say it all. */
  readonly alt: string;
  readonly size?: AssetSize;
  readonly className?: string | undefined;
}

/** A picture of the library, or a sign that its file is lost. */
export function AssetImage({ assetId, alt, size = 'thumb', className }: AssetImageProps) {
  const url = useAssetUrl(assetId, size);
  if (url)
    return <img src={url} alt={alt} decoding="async" className={classNames(styles.image, className)} />;
  const lost = i18n.t('media.lost');
  return (
    <span
      className={classNames(styles.image, styles.none, className)}
      {...(url === null ? { role: 'img', 'aria-label': lost, title: lost } : {})}
    >
      {url === null && <ImageOff aria-hidden="true" />}
    </span>
  );
}
