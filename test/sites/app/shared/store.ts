import { useSyncExternalStore } from 'react';
import type { Item } from '../../server/item.ts';
import type { AccountId, Person } from '../../server/people.ts';
import { profileWith, type Profile } from '../../server/profile.ts';
import { options } from './options.ts';

export interface State {
  readonly people: ReadonlyMap<string, Person>;
  /** By account. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly items: readonly Item[];
  /** How far the feed's nodes were turned: each shows the post so many places on. */
  readonly turned: number;
}

let state: State = { people: new Map(), profiles: {}, items: [], turned: 0 };
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

interface Loaded {
  readonly people: readonly Person[];
  readonly items: readonly Item[];
  readonly profiles: Readonly<Record<AccountId, Profile>>;
}

export async function load(): Promise<void> {
  const response = await fetch(`/__practice/state?feed=${options.feed}`);
  const { people, items, profiles } = (await response.json()) as Loaded;
  set({
    people: new Map(people.map((person) => [person.id, renamed(person, profiles[person.id as AccountId])])),
    ...{ items, profiles },
  });
}

/** A new name stands at once wherever the old one did. */
const renamed = (person: Person, profile: Profile | undefined): Person =>
  profile ? { ...person, name: profile.name } : person;

/** What a form's model holds. */
export async function saveProfile(
  change: Partial<Profile>,
  account: string = options.account,
): Promise<void> {
  const body = JSON.stringify({ account, set: change });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/__practice/profiles', { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`a form sent what is no profile: ${body}`);
  const saved = (await response.json()) as Profile;
  const people = new Map(
    [...state.people].map(([id, person]) => [id, id === account ? renamed(person, saved) : person]),
  );
  set({ people, profiles: { ...state.profiles, [account]: saved } });
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

/** An account's profile; of other people there is only what they say of themselves. */
export const profileOf = (known: State, { id, name, about }: Person): Profile =>
  known.profiles[id] ?? profileWith({ name, bio: about });

/** Who is signed in, or null. */
export const me = (known: State): Person | null =>
  options.account === 'none' ? null : personOf(known, options.account);
