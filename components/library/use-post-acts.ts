import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import { ask } from '@/lib/messaging/client';
import type { PostInput } from '@/lib/messaging/protocol';

/** Ids of one message; more than a screen, few enough to be quick. */
const CHUNK = 100;

export interface PostActs {
  /** To the bin, with a way back. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  /** A new post with the same content and no deliveries; its id, or null where it could not be stored. */
  readonly duplicate: (post: PostInput) => Promise<string | null>;
}

/** What can be done with whole posts. Results are said in a toast. */
export function usePostActs(): PostActs {
  const toast = useToast();

  const inChunks = async (verb: 'post.remove' | 'post.restore', ids: readonly string[]): Promise<boolean> => {
    for (let at = 0; at < ids.length; at += CHUNK) {
      const result = await ask(verb, { ids: ids.slice(at, at + CHUNK) });
      if (!result.ok) {
        toast(failureText(result.failure));
        return false;
      }
    }
    return true;
  };

  const restore = async (ids: readonly string[]): Promise<void> => {
    if (await inChunks('post.restore', ids)) toast(i18n.t('library.restored', ids.length));
  };

  return {
    restore,
    remove: async (ids) => {
      if (await inChunks('post.remove', ids))
        toast(i18n.t('library.removed', ids.length), () => void restore(ids));
    },
    duplicate: async ({ clientId, text, variants, media, link, langs, tags, category, extras }) => {
      const id = crypto.randomUUID();
      const post = { id, clientId, text, variants, media, link, langs, tags, category, extras };
      const result = await ask('post.save', { post });
      toast(result.ok ? i18n.t('library.duplicated') : failureText(result.failure));
      return result.ok ? id : null;
    },
  };
}
