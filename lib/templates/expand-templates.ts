import type { TemplatePart } from './template-part';

/** The template that a shortcut stands for, for the client in question; null where there is none. */
export type FindTemplate = (
  shortcut: string,
) => { readonly id: string; readonly parts: readonly TemplatePart[] } | null;

export interface Expanded {
  readonly parts: readonly TemplatePart[];
  /** Shortcuts that could not be put in: nobody has them, they hold themselves, or there would be too much. */
  readonly failed: readonly {
    readonly shortcut: string;
    readonly why: 'unknown-template' | 'cycle' | 'too-long';
  }[];
}

/** Far above any reply: two templates that hold each other's neighbours ten times over must not fill the memory. */
const MOST_PARTS = 2_000;
const MOST_TEXT = 100_000;

/** Puts in what a template holds of others. Always ends; what can't be put in stays as it is and is told. `ownId`: whose parts they are. */
export function expandTemplates(parts: readonly TemplatePart[], find: FindTemplate, ownId: string): Expanded {
  const out: TemplatePart[] = [];
  const failed: Expanded['failed'][number][] = [];
  let length = 0;
  let visits = 0;
  const visit = (some: readonly TemplatePart[], around: ReadonlySet<string>): void => {
    for (const part of some) {
      if (part.kind !== 'template') {
        length += part.kind === 'text' ? part.text.length : 0;
        if (out.length < MOST_PARTS && length <= MOST_TEXT) out.push(part);
        continue;
      }
      const { shortcut } = part;
      const inner = find(shortcut);
      const why =
        inner === null
          ? 'unknown-template'
          : around.has(inner.id)
            ? 'cycle'
            : visits >= MOST_PARTS || out.length >= MOST_PARTS || length > MOST_TEXT
              ? 'too-long'
              : null;
      visits += 1;
      if (why !== null || inner === null) {
        failed.push({ shortcut, why: why ?? 'unknown-template' });
        if (out.length < MOST_PARTS) out.push(part);
      } else visit(inner.parts, new Set([...around, inner.id]));
    }
  };
  visit(parts, new Set([ownId]));
  return { parts: out, failed };
}
