import { SquareArrowOutUpRight } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { LinkCard } from '@/lib/domain/post';
import { isEmptyDraft } from './draft';
import type { DraftKeeper, Kept } from './draft-keeper';
import { ImageButton } from './image-button';
import { PageOffers } from './page-offers';
import { usePopupPorts } from './popup-ports';
import { SaveNote } from './save-note';
import styles from './tools.module.css';

interface ToolsProps extends Kept {
  readonly keeper: DraftKeeper;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onWords: (words: string) => void;
  readonly onLink: (link: LinkCard, imageUrl: string) => void;
}

/** What can be added, and how well what is written is kept. */
export function Tools({ keeper, draft, save, onFiles, onWords, onLink }: ToolsProps) {
  const { openStudio, canPickFiles } = usePopupPorts();
  const goOn = async (): Promise<void> => {
    const flushed = await keeper.flush();
    openStudio(flushed.ok && flushed.value !== null ? `library/${draft.id}` : 'library/new');
  };
  return (
    <div className={styles.tools}>
      <ImageButton canPickFiles={canPickFiles} onFiles={onFiles} onElsewhere={() => void goOn()} />
      <PageOffers onWords={onWords} onLink={onLink} />
      <span className={styles.end}>
        <SaveNote draft={draft} save={save} />
        {!isEmptyDraft(draft) && (
          <IconButton
            label={i18n.t('popup.inStudio')}
            icon={<SquareArrowOutUpRight />}
            onClick={() => void goOn()}
          />
        )}
      </span>
    </div>
  );
}
