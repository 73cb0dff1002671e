import { useAssetUrl } from '@/components/media/use-asset-url';
import type { ContentMedia } from '@/lib/domain/post';
import styles from './film.module.css';

/** A film is never shown taller than its square, nor wider than the post; social-app VideoEmbed/index.web.tsx and AutoSizedImage.tsx, read 2026-11-27. */
const TALLEST = 1;

/** A film or a sound of a post, to be played. */
export function Film({ item }: { readonly item: ContentMedia }) {
  const url = useAssetUrl(item.assetId, 'full') ?? undefined;
  const poster = useAssetUrl(item.assetId, 'thumb') ?? undefined;
  if (item.kind === 'audio')
    return <audio src={url} controls preload="metadata" aria-label={item.alt} className={styles.sound} />;
  const ratio = Math.max(TALLEST, item.width / item.height || 1);
  return (
    <video
      src={url}
      poster={poster}
      controls
      playsInline
      preload="none"
      aria-label={item.alt}
      className={styles.film}
      style={{ aspectRatio: String(ratio) }}
    />
  );
}
