import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Notice } from '@/components/editor/notice';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import type { Template } from '@/lib/domain/template';
import { specsForReplies } from './specs-for-replies';
import { useStudioPorts } from '@/components/ports/studio-ports';
import styles from './template-editor.module.css';
import { TemplateFields } from './template-fields';
import { TemplatePreview } from './template-preview';
import type { TemplateCheck } from './check-draft';
import type { TemplateWriting } from './use-template-draft';
import { findFor } from './find-for';

interface TemplateEditorProps {
  readonly writing: TemplateWriting;
  readonly check: TemplateCheck;
  readonly templates: readonly Template[];
  readonly directory: Directory;
  readonly isNew: boolean;
  /** Whose things are shown in the studio: the preview of a template for all begins with them. */
  readonly clientId: string | null;
  readonly me: string;
}

/** A template: what is written of it at one side, what comes of it at the other. */
export function TemplateEditor({
  writing,
  check,
  templates,
  directory,
  isNew,
  clientId,
  me,
}: TemplateEditorProps) {
  const { draft, change, conflict, goBack, isSound } = writing;
  const { specs } = useStudioPorts();
  const [shownFor, setShownFor] = useState(clientId);
  const clients = [...directory.clients.values()];
  const own = draft.clientId === null ? undefined : directory.clients.get(draft.clientId);
  const client = own ?? directory.clients.get(shownFor ?? '') ?? clients[0] ?? null;
  const replyable = useMemo(() => specsForReplies(specs), [specs]);
  const shown = replyable.filter(({ id }) => draft.platforms.length === 0 || draft.platforms.includes(id));
  return (
    <div className={styles.columns} style={own && clientStyle(own.color)}>
      <div className={styles.main}>
        {conflict && (
          <Notice
            actions={
              <>
                <Button onClick={conflict.takeTheirs}>{i18n.t('editor.conflict.theirs')}</Button>
                <Button onClick={conflict.keepMine}>{i18n.t('editor.conflict.mine')}</Button>
              </>
            }
          >
            {i18n.t('templates.conflict')}
          </Notice>
        )}
        {!isSound && goBack && !conflict && (
          <Notice actions={<Button onClick={goBack}>{i18n.t('templates.goBack')}</Button>}>
            {i18n.t('templates.unsound')}
          </Notice>
        )}
        <TemplateFields
          draft={draft}
          onChange={change}
          faults={check.faults}
          shortcutTrouble={check.shortcut}
          clients={clients}
          specs={replyable}
          isNew={isNew}
        />
      </div>
      <div className={styles.side}>
        <TemplatePreview
          draft={draft}
          client={client}
          clients={own ? [] : clients}
          onClient={setShownFor}
          specs={shown}
          find={findFor(draft, templates, client?.id ?? null)}
          me={me}
        />
      </div>
    </div>
  );
}
