import type { PageData } from '@/lib/domain/page-data';

/** The names that a page in this language gives a part, in lower case; English as well, which unfinished translations fall back to. */
export function namesOf(data: PageData, label: string, lang: string): readonly string[] {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return [...(data.labels[primary]?.[label] ?? []), ...(data.labels['en']?.[label] ?? [])];
}

/** Whether an attribute that names the element holds these words. */
export const isNamedAfter = (element: Element, words: string): boolean =>
  NAMES.some((name) => element.getAttribute(name)?.toLowerCase().includes(words.toLowerCase()));

const NAMES = ['aria-label', 'aria-placeholder', 'placeholder', 'title'];

/** Whether one of the names that the element has begins with one of these, in lower case; or, where it begins with `*`, holds it. */
export function isNamed(element: Element, names: readonly string[]): boolean {
  const own = NAMES.map((name) => element.getAttribute(name));
  return [...own, element.textContent].some((text) => {
    const folded = text?.normalize('NFKC').trim().toLowerCase() ?? '';
    return names.some((name) =>
      name.startsWith('*') ? folded.includes(name.slice(1)) : folded.startsWith(name),
    );
  });
}
