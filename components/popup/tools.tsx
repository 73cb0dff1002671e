import type { LinkCard } from '@/lib/domain/post';
import { ImageButton } from './image-button';
import { PageOffers } from './page-offers';
import { usePopupPorts } from './popup-ports';
import styles from './tools.module.css';

interface ToolsProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onWords: (words: string, gap?: '\n\n') => void;
  readonly onLink: (link: LinkCard, imageUrl: string) => void;
  /** Goes on where files can be picked. */
  readonly onElsewhere: () => void;
}

/** What can be added to the text. */
export function Tools({ onFiles, onWords, onLink, onElsewhere }: ToolsProps) {
  const { canPickFiles } = usePopupPorts();
  return (
    <div className={styles.tools}>
      <ImageButton canPickFiles={canPickFiles} onFiles={onFiles} onElsewhere={onElsewhere} />
      <PageOffers onWords={onWords} onLink={onLink} />
    </div>
  );
}
