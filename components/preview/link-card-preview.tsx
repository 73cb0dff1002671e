import { Globe } from 'lucide-react';
import { AssetImage } from '@/components/media/asset-image';
import type { LinkCard } from '@/lib/domain/post';
import styles from './link-card-preview.module.css';

/** A link card as the network shows it: picture, title, two lines of description, where it leads. */
export const LinkCardPreview = ({ link }: { readonly link: LinkCard }) => (
  <div className={styles.card}>
    {link.thumbId !== null && (
      <AssetImage assetId={link.thumbId} alt="" size="full" className={styles.picture} />
    )}
    <div className={styles.words}>
      <p dir="auto" className={styles.title}>
        {link.title || link.url}
      </p>
      {link.description !== '' && (
        <p dir="auto" className={styles.description}>
          {link.description}
        </p>
      )}
      <p className={styles.host}>
        <Globe aria-hidden="true" />
        {URL.parse(link.url)?.hostname.replace(/^www\./, '') ?? link.url}
      </p>
    </div>
  </div>
);
