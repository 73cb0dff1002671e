import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { Menu } from '@/components/ui/menu';
import type { SnapshotClient } from '@/lib/domain/popup-snapshot';

interface ClientMenuProps {
  readonly clients: readonly SnapshotClient[];
  readonly client: SnapshotClient;
  readonly onPick: (clientId: string) => void;
}

/** Whose post it is, in the client's colour. */
export const ClientMenu = ({ clients, client, onPick }: ClientMenuProps) => (
  <Menu
    label={i18n.t('popup.client', { client: client.name })}
    trigger={
      <>
        <Chip color={client.color}>{client.name}</Chip>
        <ChevronDown aria-hidden="true" />
      </>
    }
    items={clients.map(({ id, name, color }) => ({
      id,
      label: <Chip color={color}>{name}</Chip>,
      onSelect: () => onPick(id),
    }))}
  />
);
