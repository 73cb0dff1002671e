import type { PlatformId } from '@/lib/domain/platform';
import type { Template } from '@/lib/domain/template';
import { foldText } from '@/lib/text/fold-text';
import { matchWords } from '@/lib/text/match-words';

/** `uses`: most used first; `usedAt`: used last first; `never`: what nobody ever used first, the oldest of them at the top. */
export const TEMPLATE_ORDERS = ['title', 'uses', 'usedAt', 'never'] as const;

export type TemplateOrder = (typeof TEMPLATE_ORDERS)[number];

export interface WantedTemplates {
  /** This client's and those for all clients; null is everybody's. */
  readonly clientId: string | null;
  /** What was typed; every word must be there. */
  readonly query: string;
  /** What can be used there: those for all platforms are among them. */
  readonly platform: PlatformId | null;
  readonly tag: string | null;
  readonly order: TemplateOrder;
}

/** A template and what of it is searched. */
interface Entry {
  readonly template: Template;
  readonly words: string;
}

/** Finds and orders what the list shows. Keeps what was folded, so that a search of 5,000 templates folds none of them again. */
export class TemplateFinder {
  private readonly entries = new Map<string, Entry>();
  private readonly collator = new Intl.Collator(navigator.language, { numeric: true });

  find(templates: readonly Template[], wanted: WantedTemplates): readonly Template[] {
    const { clientId, platform, tag } = wanted;
    const matches = matchWords(wanted.query);
    return templates
      .filter(
        (template) =>
          (clientId === null || template.clientId === null || template.clientId === clientId) &&
          (platform === null || template.platforms.length === 0 || template.platforms.includes(platform)) &&
          (tag === null || template.tags.includes(tag)) &&
          matches(this.wordsOf(template)),
      )
      .sort((a, b) => this.compare(a, b, wanted.order));
  }

  private wordsOf(template: Template): string {
    const known = this.entries.get(template.id);
    if (known && known.template.updatedAt === template.updatedAt) return known.words;
    const { title, shortcut, body, tags } = template;
    const words = foldText(`${title}\n/${shortcut}\n${body}\n${tags.join('\n')}`);
    this.entries.set(template.id, { template, words });
    return words;
  }

  private compare(a: Template, b: Template, order: TemplateOrder): number {
    const byTitle = (): number => this.collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
    if (order === 'title') return byTitle();
    if (order === 'uses') return b.uses - a.uses || byTitle();
    if (order === 'usedAt') return (b.usedAt ?? 0) - (a.usedAt ?? 0) || byTitle();
    const isUsed = Number(a.uses > 0) - Number(b.uses > 0);
    return isUsed || (a.uses > 0 ? byTitle() : a.createdAt - b.createdAt || byTitle());
  }
}

/** Every tag of these templates, by name. */
export const tagsOf = (templates: readonly Template[]): readonly string[] =>
  [...new Set(templates.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
