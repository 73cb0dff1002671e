import { Copy, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { i18n } from '#i18n';
import { DeliveryActs } from '@/components/delivery/delivery-acts';
import { usePostActs } from '@/components/library/use-post-acts';
import { useRead } from '@/components/ports/use-read';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import type { Directory } from '@/components/studio/use-directory';
import { Chip } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { deliveriesOfPost } from '@/lib/db/reads/deliveries-of-post';
import { settings } from '@/lib/db/reads/settings';
import type { PostDraft } from './content-for';
import { Editor } from './editor';
import styles from './open-post.module.css';
import { rememberClient } from './remembered-client';
import { SaveNote } from './save-note';
import { useDraft } from './use-draft';

interface OpenPostProps {
  readonly initial: PostDraft;
  readonly directory: Directory;
  /** Once a new post is stored for the first time. */
  readonly onStored: (() => void) | null;
}

/** A post with its head: whose it is, whether it is saved, what can be done with all of it. */
export function OpenPost({ initial, directory, onStored }: OpenPostProps) {
  const draft = useDraft(initial);
  const { post, save, revision } = draft;
  const deliveries = useRead((db) => deliveriesOfPost(db, post.id), [post.id]) ?? [];
  const isPausedAll = useRead((db) => settings(db))?.pausedAt != null;
  const acts = usePostActs();
  const client = directory.clients.get(post.clientId);
  const isStored = revision > 0;
  const stored = useEffectEvent(() => onStored?.());
  useEffect(() => {
    if (isStored) stored();
  }, [isStored]);

  const remove = async (): Promise<void> => {
    await draft.flush();
    await acts.remove([post.id]);
    location.hash = hrefOf({ place: 'library' });
  };
  const duplicate = async (): Promise<void> => {
    const id = await acts.duplicate(post);
    if (id !== null) location.hash = hrefOf({ place: 'library', id });
  };

  const page = i18n.t(isStored ? 'editor.heading' : 'editor.newHeading');
  // Whose posts are out, or planned, can't become another's.
  const isSettled = deliveries.length > 0;
  return (
    <DeliveryActs directory={directory} isPausedAll={isPausedAll}>
      <PageHead
        page={page}
        title={page}
        actions={
          <span className={styles.acts}>
            {isSettled || !client ? (
              client && <Chip color={client.color}>{client.name}</Chip>
            ) : (
              <Select
                aria-label={i18n.t('editor.client')}
                className={styles.client}
                value={client.id}
                onChange={(event) => {
                  rememberClient(event.target.value);
                  draft.change({ clientId: event.target.value });
                }}
                options={[...directory.clients.values()].map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            {!draft.conflict && <SaveNote state={save} />}
            {isStored && (
              <>
                <IconButton
                  label={i18n.t('library.duplicate')}
                  icon={<Copy />}
                  onClick={() => void duplicate()}
                />
                <IconButton label={i18n.t('editor.delete')} icon={<Trash2 />} onClick={() => void remove()} />
              </>
            )}
          </span>
        }
      />
      {client ? (
        <Editor
          draft={draft}
          client={client}
          directory={directory}
          deliveries={deliveries}
          isPausedAll={isPausedAll}
        />
      ) : (
        <p role="status">{i18n.t('editor.clientGone')}</p>
      )}
    </DeliveryActs>
  );
}
