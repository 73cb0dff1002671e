import type { Item } from '../../server/item.ts';
import { current, personOf } from '../shared/store.ts';

export const userOf = (id: string): string => personOf(current(), id).handle;
export const profilePath = (id: string): string => `/${userOf(id)}/`;
export const postPath = (item: Item): string => `/p/${item.root}/`;
export const commentPath = (item: Item): string => `/p/${item.root}/c/${idNumber(item.id)}/`;
export const codeOf = (path: string): string | null => /^\/p\/([\w-]+)/.exec(path)?.[1] ?? null;

/** Comments have numbers where posts have short codes. */
const idNumber = (code: string): string =>
  `18${[...code.slice(-5)].map((letter) => String(letter.charCodeAt(0)).padStart(3, '0')).join('')}`;
