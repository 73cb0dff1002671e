import { TemplateIndex } from '@/lib/templates/template-index';
import type { TemplateShelf } from './template-shelf';

const indexes = new WeakMap<TemplateShelf, { readonly version: number; readonly index: TemplateIndex }>();

/** The shelf's words for searching; made anew when the shelf has changed. */
export function indexOf(shelf: TemplateShelf): TemplateIndex {
  const known = indexes.get(shelf);
  if (known?.version === shelf.version) return known.index;
  const index = new TemplateIndex(shelf.all());
  indexes.set(shelf, { version: shelf.version, index });
  return index;
}
