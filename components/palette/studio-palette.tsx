import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { hrefOf, PLACES, type Place } from '@/components/studio/route';
import { clients } from '@/lib/db/reads/clients';
import { settings } from '@/lib/db/reads/settings';
import { ask } from '@/lib/messaging/client';
import { Palette, type SearchItems } from './palette';
import type { PaletteItem } from './palette-item';
import { usePostSearch } from './use-post-search';
import { useTemplateSearch } from './use-template-search';

const KEYS: Readonly<Record<Place, string>> = {
  today: 'g d',
  library: 'g l',
  media: 'g m',
  templates: 'g t',
  company: 'g o',
  activity: 'g a',
  accounts: 'g p',
  settings: 'g s',
};

interface StudioPaletteProps {
  readonly onClose: () => void;
}

const go = (href: string): void => {
  location.hash = href;
};

/** The studio's palette: every place, every client, every post, and what concerns all of them. */
export function StudioPalette({ onClose }: StudioPaletteProps) {
  const rows = useRead((db) => clients(db)) ?? [];
  const isPaused = useRead((db) => settings(db))?.pausedAt != null;
  const posts = usePostSearch(
    useCallback((postId: string) => go(hrefOf({ place: 'library', id: postId })), []),
  );
  const templates = useTemplateSearch(
    useCallback((templateId: string) => go(hrefOf({ place: 'templates', id: templateId })), []),
  );
  const search = useCallback<SearchItems>(
    async (query, signal) => (await Promise.all([templates(query, signal), posts(query, signal)])).flat(),
    [templates, posts],
  );
  const items: readonly PaletteItem[] = [
    {
      id: 'new post',
      group: 'commands',
      label: i18n.t('studio.newPost'),
      hint: 'n',
      run: () => go(hrefOf({ place: 'library', id: 'new' })),
    },
    {
      id: 'new template',
      group: 'commands',
      label: i18n.t('templates.newHeading'),
      run: () => go(hrefOf({ place: 'templates', id: 'new' })),
    },
    ...PLACES.map((place): PaletteItem => ({
      id: `go ${place}`,
      group: 'commands',
      label: i18n.t('palette.goTo', { place: i18n.t(`studio.nav.${place}`) }),
      hint: KEYS[place],
      run: () => go(hrefOf({ place })),
    })),
    {
      id: 'add client',
      group: 'commands',
      label: i18n.t('studio.addClient'),
      run: () => go(hrefOf({ place: 'accounts', id: 'new' })),
    },
    {
      id: 'pause all',
      group: 'commands',
      label: i18n.t(isPaused ? 'studio.resumeAll' : 'studio.pauseAll'),
      run: () => void ask('client.pause', { id: null, paused: !isPaused }),
    },
    ...rows.flatMap(({ id, name, color }): PaletteItem[] => [
      {
        id: `client ${id}`,
        group: 'clients',
        label: i18n.t('studio.onlyClient', { client: name }),
        color,
        run: () => go(hrefOf({ place: 'today', clientId: id })),
      },
      {
        id: `company of ${id}`,
        group: 'clients',
        label: i18n.t('palette.companyOf', { client: name }),
        color,
        run: () => go(hrefOf({ place: 'company', clientId: id })),
      },
      {
        id: `accounts of ${id}`,
        group: 'clients',
        label: i18n.t('palette.accountsOf', { client: name }),
        color,
        run: () => go(hrefOf({ place: 'accounts', id })),
      },
    ]),
  ];
  return <Palette items={items} search={search} onClose={onClose} />;
}
