import { Copy, Trash2, TriangleAlert } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { i18n } from '#i18n';
import { SaveNote } from '@/components/editor/save-note';
import { useRead } from '@/components/ports/use-read';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import type { Directory } from '@/components/studio/use-directory';
import { useNow } from '@/components/studio/use-now';
import { IconButton } from '@/components/ui/icon-button';
import { StateBadge } from '@/components/ui/state-badge';
import { settings } from '@/lib/db/reads/settings';
import type { Template } from '@/lib/domain/template';
import { checkDraft, isSound } from './check-draft';
import styles from './open-template.module.css';
import { TemplateEditor } from './template-editor';
import type { TemplateDraft } from './template-draft';
import { dropUnfinished, type Unfinished } from './unfinished';
import { usageText } from './usage-text';
import { useTemplateActs } from './use-template-acts';
import { useTemplateDraft } from './use-template-draft';

const MINUTE_MS = 60_000;

interface OpenTemplateProps {
  readonly begin: Omit<Unfinished, 'at'>;
  readonly templates: readonly Template[];
  readonly directory: Directory;
  /** Whose things are shown in the studio. */
  readonly clientId: string | null;
  /** Once a new template is stored for the first time. */
  readonly onStored: (() => void) | null;
}

/** A template with its head: whether it is saved, how often it was used, what can be done with all of it. */
export function OpenTemplate({ begin, templates, directory, clientId, onStored }: OpenTemplateProps) {
  const writing = useTemplateDraft(begin.draft, begin.over, (draft) => isSound(checkDraft(draft, templates)));
  const { draft, save, stored, conflict } = writing;
  const check = useMemo(() => checkDraft(draft, templates), [draft, templates]);
  const now = useNow(MINUTE_MS);
  const me = useRead((db) => settings(db))?.myName ?? '';
  const acts = useTemplateActs();
  const wasStored = stored !== undefined;
  const tell = useEffectEvent(() => onStored?.());
  useEffect(() => {
    if (wasStored) tell();
  }, [wasStored]);

  const leave = (id: string | null): void => {
    location.hash = hrefOf({ place: 'templates', id, clientId });
  };
  const remove = async (): Promise<void> => {
    await writing.flush();
    dropUnfinished(draft.id);
    if (stored) await acts.remove([draft.id]);
    leave(null);
  };
  const duplicate = async (): Promise<void> => {
    const id = await acts.duplicate(draft);
    if (id !== null) leave(id);
  };
  const page = i18n.t(wasStored ? 'templates.one' : 'templates.newHeading');
  return (
    <>
      <PageHead
        page={page}
        title={page}
        intro={
          <a href={hrefOf({ place: 'templates', clientId })} className={styles.back}>
            {i18n.t('templates.toList')}
          </a>
        }
        actions={
          <span className={styles.acts}>
            {stored && <span className={styles.usage}>{usageText(stored, now)}</span>}
            {isUnsaved(draft, writing.isSound) ? (
              <StateBadge icon={<TriangleAlert />} tone="warn">
                {i18n.t('templates.notSaved')}
              </StateBadge>
            ) : (
              !conflict && <SaveNote state={save} />
            )}
            {stored && (
              <IconButton
                label={i18n.t('library.duplicate')}
                icon={<Copy />}
                disabled={!writing.isSound}
                onClick={() => void duplicate()}
              />
            )}
            {(stored || draft.title !== '' || draft.body !== '') && (
              <IconButton
                label={i18n.t('templates.deleteOne')}
                icon={<Trash2 />}
                onClick={() => void remove()}
              />
            )}
          </span>
        }
      />
      <TemplateEditor
        writing={writing}
        check={check}
        templates={templates}
        directory={directory}
        isNew={begin.over === null && begin.draft.body === ''}
        clientId={clientId}
        me={me}
      />
    </>
  );
}

/** A new one without a text yet isn't unsaved: there is nothing to lose but what is kept anyway. */
const isUnsaved = ({ title, shortcut, body }: TemplateDraft, sound: boolean): boolean =>
  !sound && (title + shortcut + body).trim() !== '';
