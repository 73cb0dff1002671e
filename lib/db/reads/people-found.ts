import type { Answer } from '@/lib/domain/template';
import { foldText } from '@/lib/text/fold-text';
import { matchWords } from '@/lib/text/match-words';
import type { Reader } from './reader';

/** Somebody who was answered through Tend, and everything that is kept of them. */
export interface RememberedPerson {
  /** `<platform>|<handle or name>`. */
  readonly person: string;
  /** Newest first; at least one. */
  readonly answers: readonly [Answer, ...Answer[]];
}

export interface PeopleFound {
  readonly people: readonly RememberedPerson[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** Rows of one read: a key press waits for no more than this many. */
const CHUNK = 1_000;

/**
 * People by a part of their name or handle, those answered last first; with an empty query everybody. Walks back through what was answered
 * until `limit` people are found, then reads all that is kept of each.
 */
export async function peopleFound(db: Reader, query: string, limit: number): Promise<PeopleFound> {
  const matches = matchWords(query.replaceAll('@', ' '));
  const found = new Set<string>();
  const looked = new Map<string, boolean>();
  for (let offset = 0; found.size <= limit; offset += CHUNK) {
    const rows = await db.answers.orderBy('at').reverse().offset(offset).limit(CHUNK).toArray();
    for (const { person, author, authorName } of rows) {
      const words = `${author}\n${authorName ?? ''}`;
      const key = `${person}\n${words}`;
      const isMatch = looked.get(key) ?? matches(foldText(words));
      looked.set(key, isMatch);
      if (isMatch) found.add(person);
      if (found.size > limit) break;
    }
    if (rows.length < CHUNK) break;
  }
  const people = await Promise.all([...found].slice(0, limit).map((person) => remembered(db, person)));
  return { people: people.filter((person) => person !== null), more: found.size > limit };
}

async function remembered(db: Reader, person: string): Promise<RememberedPerson | null> {
  const rows = await db.answers.where('person').equals(person).toArray();
  const [first, ...others] = rows.sort((a, b) => b.at - a.at);
  return first ? { person, answers: [first, ...others] } : null;
}
