import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

// A witness that shares nothing with the extension, not even a protocol: it reads what the server has on its disk.

export interface SocialPost {
  /** Its public address, which is its name in the fediverse. */
  readonly url: string;
  readonly text: string;
  readonly warning: string;
  readonly sensitive: boolean;
  /** Whether everybody can see it. */
  readonly isPublic: boolean;
  /** ISO. */
  readonly published: string;
  /** ISO; null where it was never changed. */
  readonly updated: string | null;
  readonly inReplyTo: string | null;
  readonly attachments: readonly { readonly alt: string; readonly type: string; readonly url: string }[];
}

interface Note {
  readonly type: string;
  readonly id: string;
  readonly attributedTo: string;
  readonly sourceContent?: string;
  readonly summary?: string;
  readonly sensitive?: boolean;
  readonly published: string;
  readonly updated?: string;
  readonly inReplyTo?: string | null;
  readonly to?: readonly string[];
  readonly attachment?: readonly {
    readonly name?: string;
    readonly mediaType: string;
    readonly url: string;
  }[];
}

const EVERYBODY = 'https://www.w3.org/ns/activitystreams#Public';

/** Every post of an account, oldest first, those for followers included. */
export async function listSocialPosts(server: { readonly dir: string }, name: string): Promise<SocialPost[]> {
  const folder = join(server.dir, 'user', name, 'private');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const notes = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Note),
  );
  return (
    notes
      .filter(({ type, attributedTo }) => type === 'Note' && attributedTo.endsWith(`/${name}`))
      // The address ends in the time, in microseconds.
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(toPost)
  );
}

function toPost(note: Note): SocialPost {
  return {
    url: note.id,
    text: note.sourceContent ?? '',
    warning: note.summary ?? '',
    sensitive: note.sensitive ?? false,
    isPublic: note.to?.includes(EVERYBODY) ?? false,
    published: note.published,
    updated: note.updated ?? null,
    inReplyTo: note.inReplyTo ?? null,
    attachments: (note.attachment ?? []).map(({ name = '', mediaType, url }) => ({
      alt: name,
      type: mediaType,
      url,
    })),
  };
}
