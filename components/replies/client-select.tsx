import { clientStyle } from '@/components/ui/client-style';
import { i18n } from '#i18n';
import type { ClientFace } from '@/lib/domain/page-bridge';

interface ClientSelectProps {
  readonly clients: readonly ClientFace[];
  readonly client: ClientFace | null;
  readonly onChoose: (id: string) => void;
}

/** The client's chip, by which another one is chosen. The browser's own menu: nothing of a page can lie over it. */
export const ClientSelect = ({ clients, client, onChoose }: ClientSelectProps) => (
  <span className="client" style={client ? clientStyle(client.color) : undefined}>
    <span className="client-inner">
      <select
        aria-label={i18n.t('replies.client')}
        value={client?.id ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
        className="client-select"
      >
        {client === null && (
          <option value="" disabled>
            {i18n.t('replies.noClient')}
          </option>
        )}
        {clients.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  </span>
);
