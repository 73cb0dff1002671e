import { SquareArrowOutUpRight } from 'lucide-react';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFileDrop } from '@/components/media/use-file-drop';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import type { SnapshotClient } from '@/lib/domain/popup-snapshot';
import type { LinkCard } from '@/lib/domain/post';
import { isEmptyDraft } from './draft';
import type { DraftKeeper, Kept } from './draft-keeper';
import { insertAtCaret } from './insert-at-caret';
import type { PlatformIssues } from './issues-of';
import { LinkRow } from './link-row';
import { usePopupPorts } from './popup-ports';
import { SaveNote } from './save-note';
import { Tools } from './tools';
import styles from './write-box.module.css';

const Images = lazy(() => import('./images').then(({ Images: component }) => ({ default: component })));

interface WriteBoxProps extends Kept {
  readonly client: SnapshotClient | null;
  readonly keeper: DraftKeeper;
  /** What the client's posts are written in; taken for this one, too, unless it has languages already. */
  readonly langs: readonly string[];
  readonly issues: readonly PlatformIssues[];
}

/** The text, and what goes with it: images, a link. Files may be dropped or pasted anywhere. */
export function WriteBox({ client, keeper, draft, save, langs, issues }: WriteBoxProps) {
  const { library, openStudio } = usePopupPorts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { over } = useFileDrop(setFiles);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [draft.id]);

  const addLink = async (link: LinkCard, imageUrl: string): Promise<void> => {
    keeper.change({ link });
    if (!imageUrl.startsWith('https://')) return;
    const { media } = await library();
    const thumbId = await media.fetchLinkPicture(imageUrl, draft.clientId, AbortSignal.timeout(10_000));
    const now = keeper.state.draft.link;
    if (thumbId !== null && now?.url === link.url) keeper.change({ link: { ...now, thumbId } });
  };

  const write = (text: string): void =>
    keeper.change(draft.langs.length === 0 && langs.length > 0 ? { text, langs } : { text });

  const goOn = async (): Promise<void> => {
    const flushed = await keeper.flush();
    openStudio(flushed.ok && flushed.value !== null ? `library/${draft.id}` : 'library/new');
  };

  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <TextArea
          ref={field}
          rows={3}
          aria-label={i18n.t('popup.text')}
          placeholder={
            client ? i18n.t('popup.placeholder', { client: client.name }) : i18n.t('popup.placeholderAny')
          }
          value={draft.text}
          onChange={(event) => write(event.target.value)}
          className={styles.text}
        />
        <div className={styles.foot}>
          <SaveNote draft={draft} save={save} />
          {!isEmptyDraft(draft) && (
            <IconButton
              label={i18n.t('popup.inStudio')}
              icon={<SquareArrowOutUpRight />}
              onClick={() => void goOn()}
            />
          )}
        </div>
      </div>
      {over && <p className={styles.drop}>{i18n.t('popup.drop')}</p>}
      {client && (draft.media.length > 0 || files.length > 0) && (
        <Suspense fallback={<p className={styles.loading}>{i18n.t('popup.loading')}</p>}>
          <Images
            library={library()}
            clientId={client.id}
            media={draft.media}
            issues={issues}
            files={files}
            onAdded={(added) => {
              const has = keeper.state.draft.media;
              const fresh = added.filter(({ assetId }) => has.every((other) => other.assetId !== assetId));
              if (fresh.length > 0) keeper.change({ media: [...has, ...fresh] });
            }}
            onChange={(media) => keeper.change({ media })}
          />
        </Suspense>
      )}
      {draft.link && <LinkRow link={draft.link} onRemove={() => keeper.change({ link: null })} />}
      <Tools
        onFiles={setFiles}
        onWords={(words, gap) => field.current && insertAtCaret(field.current, words, gap)}
        onLink={(link, imageUrl) => void addLink(link, imageUrl)}
        onElsewhere={() => void goOn()}
      />
    </div>
  );
}
