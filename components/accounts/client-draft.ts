import type { Client } from '@/lib/domain/client';
import type { ClientInput } from '@/lib/messaging/protocol';
import { websiteOf } from '@/lib/company/record/website-of';

/** A client as it stands in the form: what the fields hold, complete or not. */
export interface ClientDraft {
  readonly name: string;
  readonly color: string;
  readonly zone: string;
  /** One word or phrase to a line. */
  readonly banned: string;
  readonly signature: string;
  /** As it was typed, with or without `https://`. */
  readonly website: string;
  readonly graceMinutes: number | null;
}

/** What the form shows of a client. */
export const draftOf = ({ name, color, zone, voice, website, graceMinutes }: Client): ClientDraft => ({
  name,
  color,
  zone,
  banned: voice.bannedWords.join('\n'),
  signature: voice.signature,
  website: website ?? '',
  graceMinutes,
});

/** What is saved of a draft; null while the name is missing or the website is none. Empty lines and repeats among the banned words are left out. */
export function inputOf(id: string, draft: ClientDraft): ClientInput | null {
  const name = draft.name.trim();
  const website = websiteOf(draft.website);
  if (name === '' || website === null) return null;
  const words = draft.banned.split('\n').map((word) => word.trim());
  const bannedWords = [...new Set(words)].filter((word) => word !== '');
  const { color, zone, signature, graceMinutes } = draft;
  const input = { id, name, color, zone, voice: { bannedWords, signature }, graceMinutes };
  return website === '' ? input : { ...input, website };
}
