import type { Delivery, SentPart } from '@/lib/domain/delivery';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import type { Reading } from '@/lib/domain/publisher';

type Facts = LedgerEntry['facts'];

/** Where it is about, as the client knows it. */
export interface Place {
  readonly handle: string;
  /** The network's own name. */
  readonly network: string;
}

/** What the person agreed to: `why` is `queued`, `moved`, `changed` or `again`. Times in UTC, ISO 8601. */
export function confirmedFacts(
  { content, planned, dueAt, revision }: Delivery,
  place: Place,
  why: 'queued' | 'moved' | 'changed' | 'again',
): Facts {
  const { text, media, link, langs, rest = [], extras } = content;
  return {
    ...place,
    why,
    text,
    rest: rest.length === 0 ? '' : JSON.stringify(rest.map((part) => part.text)),
    media: media.map(({ assetId }) => assetId).join(' '),
    alts: media.length === 0 ? '' : JSON.stringify(media.map(({ alt }) => alt)),
    link: link?.url ?? '',
    langs: langs.join(' '),
    extras: extras === undefined ? '' : JSON.stringify(extras),
    wall: planned.wall,
    zone: planned.zone,
    due: iso(dueAt),
    revision: String(revision),
  };
}

/** That a part is out, and how that is known. `number` counts parts from 1. */
export function publishedFacts(
  delivery: Delivery,
  { id, url, at, proof }: Pick<SentPart, 'id' | 'url' | 'at' | 'proof'>,
  number: number,
  place: Place,
): Facts {
  return {
    ...place,
    id,
    url: url ?? '',
    text: partText(delivery, number),
    part: String(number),
    parts: String(partCount(delivery)),
    due: iso(delivery.dueAt),
    late: String(Math.max(0, Math.round((at - delivery.dueAt) / 1_000))),
    attempt: String(delivery.attempts),
    proof,
  };
}

/** What a look at the network found at a part; `same` tells whether it says what was confirmed. */
export function readFacts(
  { id, url }: Pick<SentPart, 'id' | 'url'>,
  number: number,
  { text, mediaCount, editedAt, ref }: Reading,
  same: boolean,
  place: Place,
): Facts {
  return {
    ...goneFacts({ id, url }, number, place),
    text,
    media: String(mediaCount),
    edited: editedAt === null ? '' : iso(editedAt),
    ref: ref ?? '',
    same: same ? 'yes' : 'no',
  };
}

/** Which part is, or was made, no more. */
export const goneFacts = (
  { id, url }: Pick<SentPart, 'id' | 'url'>,
  number: number,
  place: Place,
): Facts => ({ ...place, id, url: url ?? '', part: String(number) });

/** The text that we have put in place of what was there. */
export const editedFacts = (
  delivery: Delivery,
  { id, url }: Pick<SentPart, 'id' | 'url'>,
  place: Place,
): Facts => ({ ...goneFacts({ id, url }, 1, place), text: partText(delivery, 1) });

/** The text of a part as it was confirmed; parts count from 1. */
export const partText = ({ content }: Pick<Delivery, 'content'>, number: number): string =>
  number === 1 ? content.text : (content.rest?.[number - 2]?.text ?? '');

const partCount = ({ content }: Pick<Delivery, 'content'>): number => 1 + (content.rest?.length ?? 0);

const iso = (instant: number): string => new Date(instant).toISOString();
