import type { World } from '../world';
import { TemplateShelf } from './template-shelf';

const shelves = new WeakMap<World['library'], TemplateShelf>();

/** The templates in memory that belong to a library: one shelf for all who read or write them. */
export function shelfOf({ library }: Pick<World, 'library'>): TemplateShelf {
  const shelf = shelves.get(library) ?? new TemplateShelf(library);
  shelves.set(library, shelf);
  return shelf;
}
