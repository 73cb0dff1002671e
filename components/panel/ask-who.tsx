import { i18n } from '#i18n';
import { ClientChip } from '@/components/replies/client-chip';
import { nodePlace, withNodes } from '@/components/replies/with-nodes';
import { Button } from '@/components/ui/button';
import type { ClientFace } from '@/lib/domain/page-bridge';

interface AskWhoProps {
  readonly client: ClientFace;
  readonly onYes: () => void;
}

/** The page doesn't show who is signed in: asked before anything is inserted. */
export const AskWho = ({ client, onYes }: AskWhoProps) => (
  <div className="note note-warn" role="alert">
    <p>
      {withNodes(i18n.t('panel.askWho', { client: nodePlace(0) }), [
        <ClientChip key="client" name={client.name} color={client.color} />,
      ])}
    </p>
    <p className="note-acts">
      <Button onClick={onYes}>{i18n.t('panel.yesInsert')}</Button>
    </p>
  </div>
);
