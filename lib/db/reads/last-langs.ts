import { Dexie } from 'dexie';
import type { Reader } from './reader';

/** How far back the last post with a language is looked for. */
const LOOK_BACK = 20;

/** Languages of the client's last post that has any: what the next one most likely is in. */
export async function lastLangs(db: Reader, clientId: string): Promise<readonly string[]> {
  const posts = await db.posts
    .where('[clientId+updatedAt]')
    .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
    .reverse()
    .limit(LOOK_BACK)
    .toArray();
  return posts.find(({ langs }) => langs.length > 0)?.langs ?? [];
}
