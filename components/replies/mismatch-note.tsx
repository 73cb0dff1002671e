import { i18n } from '#i18n';
import type { Verdict } from '@/lib/domain/conversation';
import type { ClientFace } from '@/lib/domain/page-bridge';
import { ClientChip } from './client-chip';
import { handleOrName } from './person-name';
import { nodePlace, withNodes } from './with-nodes';

interface MismatchNoteProps {
  readonly verdict: Extract<Verdict, { kind: 'mismatch' }>;
  readonly client: ClientFace | null;
  readonly clients: readonly ClientFace[];
  readonly onChoose: (clientId: string) => void;
  readonly onCopy: (() => void) | null;
}

/** Another account is signed in than the chosen client's: said in both colours, and nothing is inserted. */
export function MismatchNote({ verdict, client, clients, onChoose, onCopy }: MismatchNoteProps) {
  const other = clients.find(({ id }) => id === verdict.clientId) ?? null;
  const shown = handleOrName(verdict.shown);
  const who = other ? i18n.t('replies.accountOf', { account: shown, client: other.name }) : shown;
  return (
    <div className="note note-bad" role="alert">
      <p>
        {withNodes(i18n.t('replies.mismatch', { shown: nodePlace(0), client: nodePlace(1) }), [
          <ClientChip key="shown" name={who} color={other?.color ?? null} />,
          <ClientChip key="client" name={client?.name ?? ''} color={client?.color ?? null} />,
        ])}
      </p>
      <p className="note-acts">
        {other && (
          <button type="button" className="button" onClick={() => onChoose(other.id)}>
            {i18n.t('replies.answerFor', { client: other.name })}
          </button>
        )}
        {onCopy && (
          <button type="button" className="button" onClick={onCopy}>
            {i18n.t('ui.copy')}
          </button>
        )}
      </p>
    </div>
  );
}
