import { i18n } from '#i18n';
import { ClientChip } from '@/components/replies/client-chip';
import { nodePlace, withNodes } from '@/components/replies/with-nodes';
import { messageKey } from '@/components/ui/message-key';
import type { Verdict } from '@/lib/domain/conversation';
import type { ClientFace } from '@/lib/domain/page-bridge';

interface AskWhoNoteProps {
  readonly client: ClientFace;
  readonly why: Extract<Verdict, { kind: 'cannot-tell' }>['why'];
}

/** The page doesn't show who is signed in: asked before anything is inserted. */
export const AskWhoNote = ({ client, why }: AskWhoNoteProps) => (
  <div className="note note-warn" role="alert">
    <p>
      {withNodes(i18n.t(`overlay.question.${messageKey(why)}`, { client: nodePlace(0) }), [
        <ClientChip key="client" name={client.name} color={client.color} />,
      ])}
    </p>
    <p className="note-keys">
      <span>
        <kbd className="kbd">↵</kbd> {i18n.t('overlay.again')}
      </span>
      <span>
        <kbd className="kbd">C</kbd> {i18n.t('overlay.copies')}
      </span>
      <span>{i18n.t('overlay.teach')}</span>
    </p>
  </div>
);
