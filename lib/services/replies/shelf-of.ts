import type { World } from '../world';
import { AnswerShelf } from './answer-shelf';
import { TemplateShelf } from './template-shelf';

interface Shelves {
  readonly templates: TemplateShelf;
  readonly answers: AnswerShelf;
}

const shelves = new WeakMap<World['library'], Shelves>();

function shelvesOf({ library }: Pick<World, 'library'>): Shelves {
  const known = shelves.get(library) ?? {
    templates: new TemplateShelf(library),
    answers: new AnswerShelf(library),
  };
  shelves.set(library, known);
  return known;
}

/** The templates in memory that belong to a library: one shelf for all who read or write them. */
export const shelfOf = (world: Pick<World, 'library'>): TemplateShelf => shelvesOf(world).templates;

/** Likewise the answers. */
export const answersOf = (world: Pick<World, 'library'>): AnswerShelf => shelvesOf(world).answers;
