import type { Client } from '@/lib/domain/client';
import type { In } from '@/lib/messaging/protocol';
import { casaLuz } from './casa-luz';
import { fernAndCo } from './fern-and-co';
import { FILM_NAME } from './make-video';
import { fileName, type PictureName } from './pictures';
import type { PracticeClient, PracticePost } from './practice-post';
import type { PracticeTemplate } from './practice-template';
import { sharedTemplates } from './shared-templates';

/** How many posts of each client are queued into its slots. */
const QUEUED = 5;

/** What of the practice library is there already. What is in the bin counts: the person put them there. */
export interface Stored {
  readonly clients: ReadonlyMap<string, Client>;
  readonly posts: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly templates: ReadonlySet<string>;
  /** Clients with a company record. */
  readonly records: ReadonlySet<string>;
  /** `<clientId or nothing>/<shortcut>` of every template there is. */
  readonly shortcuts: ReadonlySet<string>;
  /** Names of the media files. */
  readonly files: ReadonlySet<string>;
  /** Account by client. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Accounts that have, or had, anything planned. */
  readonly busy: ReadonlySet<string>;
}

export interface FillPlan {
  readonly clients: readonly In<'client.save'>['client'][];
  /** To be drawn, each with the client it belongs to. */
  readonly pictures: readonly { readonly name: PictureName; readonly clientId: string }[];
  readonly posts: readonly { readonly post: PracticePost; readonly clientId: string }[];
  readonly slots: readonly In<'slot.save'>['slot'][];
  readonly queue: readonly { readonly postId: string; readonly accountId: string }[];
  readonly templates: In<'template.import'>['templates'];
  readonly records: readonly In<'company.change'>[];
  /** Whose film is missing, or null. */
  readonly filmOf: string | null;
}

export const PRACTICE_CLIENTS: readonly PracticeClient[] = [casaLuz, fernAndCo];

const templateId = (id: string): string => `practice-${id}`;

export const postId = ({ id }: PracticePost): string => `practice-${id}`;

/**
 * What is missing of the practice library. Everything has a fixed id or file name, so that a second filling plans nothing and what the
 * person has changed or thrown away stays so. Slots and a queue come only where a client has an account.
 */
export function planFill(stored: Stored): FillPlan {
  const each = PRACTICE_CLIENTS.map((client) => ({ client, accountId: stored.accounts.get(client.id) }));
  return {
    clients: PRACTICE_CLIENTS.flatMap((client) => clientToSave(client, stored.clients.get(client.id))),
    pictures: each.flatMap(({ client }) =>
      pictureNames(client)
        .filter((name) => !stored.files.has(fileName(name)))
        .map((name) => ({ name, clientId: client.id })),
    ),
    posts: inTurn(PRACTICE_CLIENTS).filter(({ post }) => !stored.posts.has(postId(post))),
    slots: each
      .flatMap(({ client, accountId }) => (accountId === undefined ? [] : slotsOf(client, accountId)))
      .filter(({ id }) => !stored.slots.has(id)),
    queue: each.flatMap(({ client, accountId }) =>
      accountId === undefined || stored.busy.has(accountId)
        ? []
        : client.posts.slice(0, QUEUED).map((post) => ({ postId: postId(post), accountId })),
    ),
    templates: [
      ...PRACTICE_CLIENTS.flatMap(({ id, templates }) => templates.map((template) => asInput(template, id))),
      ...sharedTemplates.map((template) => asInput(template, null)),
    ]
      .filter(({ id }) => !stored.templates.has(id))
      // The person's own keeps its shortcut.
      .map((input) =>
        stored.shortcuts.has(`${input.clientId ?? ''}/${input.shortcut}`)
          ? { ...input, shortcut: '' }
          : input,
      ),
    records: each
      .filter(({ client }) => !stored.records.has(client.id))
      .flatMap(({ client, accountId }) => recordOf(client, accountId !== undefined)),
    filmOf: [...stored.files].some((name) => name.startsWith(FILM_NAME)) ? null : fernAndCo.id,
  };
}

const asInput = (
  { id, title, shortcut, body, platforms = [], tags = [] }: PracticeTemplate,
  clientId: string | null,
): FillPlan['templates'][number] => ({
  id: templateId(id),
  ...{ clientId, title, shortcut, body, platforms: [...platforms], tags: [...tags] },
});

/** The facts, and then what is new: a campaign, where there is a place to bring it to. */
const recordOf = (
  { id: clientId, record: { facts, news } }: PracticeClient,
  hasPlaces: boolean,
): FillPlan['records'] => [
  { clientId, from: '2026-01-01', reason: '', set: facts, campaign: null },
  {
    ...{ clientId, from: news.from, reason: news.reason, set: news.set },
    campaign: hasPlaces ? { title: news.campaign, kind: news.kind, note: '' } : null,
  },
];

/** A post of each client in turn: the library lists what was written last first, and shows both. */
function inTurn(clients: readonly PracticeClient[]): FillPlan['posts'] {
  const longest = Math.max(...clients.map(({ posts }) => posts.length));
  return Array.from({ length: longest }, (_, index) =>
    clients.flatMap(({ id: clientId, posts }) => {
      const post = posts[index];
      return post ? [{ post, clientId }] : [];
    }),
  ).flat();
}

/** The practice browser makes the clients without a voice when it connects the accounts; that is added, the rest is left as it is. */
function clientToSave(
  { id, name, color, zone, bannedWords, signature, website }: PracticeClient,
  before: Client | undefined,
): readonly In<'client.save'>['client'][] {
  const voice = { bannedWords: [...bannedWords], signature };
  if (!before) return [{ id, name, color, zone, voice, website, graceMinutes: null }];
  if (before.voice.bannedWords.length > 0 || before.voice.signature !== '') return [];
  return [
    {
      id,
      name: before.name,
      color: before.color,
      zone: before.zone,
      voice,
      website: before.website ?? website,
      graceMinutes: before.graceMinutes,
    },
  ];
}

const pictureNames = ({ posts }: PracticeClient): readonly PictureName[] => [
  ...new Set(posts.flatMap(({ pictures = [], link }) => [...pictures, ...(link ? [link.thumb] : [])])),
];

const slotsOf = (
  { id, zone, slots }: PracticeClient,
  accountId: string,
): readonly In<'slot.save'>['slot'][] =>
  slots.map(([weekday, time, category], index) => ({
    id: `${id}-slot-${index}`,
    accountId,
    weekday,
    time,
    zone,
    category,
    pausedAt: null,
  }));
