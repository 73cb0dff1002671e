import { useSyncExternalStore } from 'react';
import type { Item } from '../../server/item.ts';
import type { Person } from '../../server/people.ts';
import { options } from './options.ts';

interface State {
  readonly people: ReadonlyMap<string, Person>;
  readonly items: readonly Item[];
  /** How far the feed's nodes were turned: each shows the post so many places on. */
  readonly turned: number;
}

let state: State = { people: new Map(), items: [], turned: 0 };
const listeners = new Set<() => void>();

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useStore = (): State => useSyncExternalStore(subscribe, () => state);
export const current = (): State => state;

export async function load(): Promise<void> {
  const response = await fetch(`/__practice/state?feed=${options.feed}`);
  const { people, items } = (await response.json()) as { people: readonly Person[]; items: readonly Item[] };
  set({ people: new Map(people.map((person) => [person.id, person])), items });
}

/** What the editor's model holds, as the signed-in account. `by` differs where a person comments as themselves. */
export async function submit(
  parent: string | null,
  text: string,
  by: string = options.account,
): Promise<Item> {
  const body = JSON.stringify({ by, account: options.account, parent, text, lang: options.lang });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/__practice/posts', { method: 'POST', headers, body });
  const item = (await response.json()) as Item;
  set({ items: [...state.items, item] });
  return item;
}

export const turn = (by: number): void => set({ turned: state.turned + by });

/** Posts, newest first, each node turned on to another one where a test asked for it. */
export function postsOf({ items, turned }: State): readonly Item[] {
  const posts = items.filter(({ parent }) => parent === null).sort((a, b) => b.at.localeCompare(a.at));
  if (posts.length === 0) return posts;
  const by = turned % posts.length;
  return [...posts.slice(by), ...posts.slice(0, by)];
}

export const answersTo = (items: readonly Item[], id: string): readonly Item[] =>
  items.filter(({ parent }) => parent === id);

/** All below a post, at whatever depth, oldest first. */
export const commentsOf = (items: readonly Item[], root: string): readonly Item[] =>
  items.filter((item) => item.root === root && item.parent !== null);

const UNKNOWN: Person = { id: '', name: '', handle: '', hue: 0, about: '', kind: 'person' };

export const personOf = ({ people }: State, id: string): Person => people.get(id) ?? UNKNOWN;

/** Who is signed in, or null. */
export const me = (known: State): Person | null =>
  options.account === 'none' ? null : personOf(known, options.account);
