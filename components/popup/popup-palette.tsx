import { i18n } from '#i18n';
import { soon } from '@/components/compose/wall-choice';
import { Palette } from '@/components/palette/palette';
import type { PaletteItem } from '@/components/palette/palette-item';
import { usePostSearch } from '@/components/palette/use-post-search';
import { systemZone } from '@/lib/schedule/system-zone';
import type { PaletteWishes } from './palette-port';
import { usePopupPorts } from './popup-ports';

/** The popup's palette: whom to write for, when it goes out, every post and place of the studio. */
export function PopupPalette({ clients, onPickClient, onPlan, onClose }: PaletteWishes) {
  const { openStudio } = usePopupPorts();
  const search = usePostSearch((postId) => openStudio(`library/${postId}`));
  const [first] = clients;
  const items: readonly PaletteItem[] = [
    {
      id: 'plan slot',
      group: 'commands',
      label: i18n.t('popup.commands.slot'),
      run: () => onPlan({ kind: 'slot' }),
    },
    {
      id: 'plan now',
      group: 'commands',
      label: i18n.t('popup.commands.now'),
      run: () => onPlan({ kind: 'now' }),
    },
    {
      id: 'plan at',
      group: 'commands',
      label: i18n.t('popup.commands.pick'),
      run: () => onPlan({ kind: 'at', wall: soon(Date.now(), first?.zone ?? systemZone()) }),
    },
    ...(['today', 'library', 'media', 'activity', 'accounts', 'settings'] as const).map(
      (place): PaletteItem => ({
        id: `go ${place}`,
        group: 'commands',
        label: i18n.t('palette.goTo', { place: i18n.t(`studio.nav.${place}`) }),
        run: () => openStudio(place),
      }),
    ),
    ...clients.map(({ id, name, color }): PaletteItem => ({
      id: `client ${id}`,
      group: 'clients',
      label: i18n.t('popup.commands.write', { client: name }),
      color,
      run: () => onPickClient(id),
    })),
  ];
  return <Palette items={items} search={search} onClose={onClose} />;
}
