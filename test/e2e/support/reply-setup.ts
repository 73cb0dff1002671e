import type { Tend } from './tend.ts';

export const CASA = { id: 'casa', name: 'Casa Luz', color: '#0b7285', handle: 'casaluz' } as const;
export const FERN = { id: 'fern', name: 'Fern & Co', color: '#a61e4d', handle: 'fernandco' } as const;

interface ReplySetup {
  /** Platform and origin of its pages. */
  readonly sites: Readonly<Record<string, string>>;
  /** Clients that have an account there. */
  readonly clients: readonly (typeof CASA | typeof FERN)[];
  readonly templates: readonly {
    readonly id: string;
    readonly clientId: string;
    readonly title: string;
    readonly body: string;
  }[];
}

/** Clients with accounts in networks' pages, replies, and Tend switched on there. */
export async function setUpReplies(tend: Tend, { sites, clients, templates }: ReplySetup): Promise<void> {
  const origins = JSON.stringify(Object.values(sites).map((origin) => `${origin}/*`));
  await tend.page.evaluate(`chrome.permissions.request({ origins: ${origins} })`);
  for (const { id, name, color } of clients)
    await tend.ask('client.save', {
      client: {
        ...{ id, name, color, zone: 'Europe/Lisbon' },
        ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
      },
    });
  for (const platform of Object.keys(sites))
    for (const { id, name, handle } of clients)
      await tend.ask('account.add', { clientId: id, platform, handle, displayName: name });
  for (const template of templates)
    await tend.ask('template.save', {
      template: { shortcut: template.id, platforms: [], tags: [], ...template },
    });
  for (const platform of Object.keys(sites)) await tend.ask('page.switch', { platform, on: true, off: [] });
}
