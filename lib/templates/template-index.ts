import type { Template } from '@/lib/domain/template';
import { foldText } from '@/lib/text/fold-text';
import { editDistance } from './edit-distance';
import { letterMask, missingLetters } from './letter-mask';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WEIGHTS = { shortcut: 6, title: 4, tags: 3, body: 1 } as const;
/** More words than that only make a search slower. */
const MOST_WORDS = 8;

/** How well a word of a template answers a typed one; a typo counts less than any part of a word. */
const EXACT = 1;
const TYPO = 0.2;
/** Goes before any other: somebody who knows the shortcut has typed it. */
const WHOLE_SHORTCUT = 20;

/**
 * All words of all templates, for searching while typing: beginnings of words, parts of them, and, where nothing begins so, words with a typo.
 * Without accents and in any case. One scan of the vocabulary for each typed word: 5,000 templates have some 10,000 words.
 */
export class TemplateIndex {
  /** In the order in which they were given: a template's number is its place here. */
  readonly templates: readonly Template[];
  private readonly shortcuts: string[] = [];
  private readonly words: string[] = [];
  private readonly masks: number[] = [];
  /** For each word the templates that have it, and how much it counts there: number, weight, number, weight … */
  private readonly places: number[][] = [];

  constructor(templates: Iterable<Template>) {
    this.templates = [...templates];
    const known = new Map<string, number>();
    for (const [number, template] of this.templates.entries()) {
      this.shortcuts.push(foldText(template.shortcut));
      const seen = new Map<number, number>();
      const add = (text: string, weight: number): void => {
        for (const [word] of foldText(text).matchAll(WORD)) {
          let at = known.get(word);
          if (at === undefined) {
            at = this.words.push(word) - 1;
            this.masks.push(letterMask(word));
            this.places.push([]);
            known.set(word, at);
          }
          seen.set(at, Math.max(seen.get(at) ?? 0, weight));
        }
      };
      add(template.shortcut, WEIGHTS.shortcut);
      add(template.title, WEIGHTS.title);
      for (const tag of template.tags) add(tag, WEIGHTS.tags);
      add(template.body.replace(/\{\{[^}]*\}\}/g, ' '), WEIGHTS.body);
      for (const [at, weight] of seen) this.places[at]?.push(number, weight);
    }
  }

  /**
   * How well each template answers a query, by its number; 0 is not at all. Where none has all its words, those count that have the most of them.
   */
  search(query: string): Float32Array {
    const typed = foldText(query);
    const words = [...typed.matchAll(WORD)].slice(0, MOST_WORDS).map(([word]) => word);
    const scores = new Float32Array(this.templates.length);
    const counts = new Uint8Array(this.templates.length);
    let most = 0;
    for (const word of words) {
      const best = this.scoresOf(word);
      for (let number = 0; number < best.length; number++) {
        const score = best[number] ?? 0;
        if (score === 0) continue;
        const count = (counts[number] ?? 0) + 1;
        scores[number] = (scores[number] ?? 0) + score;
        counts[number] = count;
        if (count > most) most = count;
      }
    }
    const whole = typed.trim().replace(/^\//, '');
    for (let number = 0; number < scores.length; number++) {
      if (counts[number] !== most) scores[number] = 0;
      if (whole !== '' && this.shortcuts[number] === whole)
        scores[number] = (scores[number] ?? 0) + WHOLE_SHORTCUT;
    }
    return scores;
  }

  private scoresOf(word: string): Float32Array {
    const best = new Float32Array(this.templates.length);
    let hasBeginning = false;
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      const known = words[at] ?? '';
      const place = known.indexOf(word);
      if (place < 0) continue;
      const share = word.length / known.length;
      if (place === 0) hasBeginning = true;
      this.score(best, at, place === 0 ? (share === 1 ? EXACT : 0.6 + 0.3 * share) : 0.25 + 0.15 * share);
    }
    if (!hasBeginning && word.length > 2) this.addTypos(best, word);
    return best;
  }

  private addTypos(best: Float32Array, word: string): void {
    const most = word.length > 7 ? 2 : 1;
    const mask = letterMask(word);
    const { words, masks } = this;
    for (let at = 0; at < words.length; at++) {
      const known = words[at] ?? '';
      if (known.length < word.length - most || missingLetters(mask, masks[at] ?? 0) > most) continue;
      // The whole word, or its beginning: it may not be typed to its end yet.
      const isNear =
        editDistance(word, known, most) <= most ||
        editDistance(word, known.slice(0, word.length), most) <= most;
      if (isNear) this.score(best, at, TYPO);
    }
  }

  private score(best: Float32Array, at: number, share: number): void {
    const places = this.places[at] ?? [];
    for (let index = 0; index < places.length; index += 2) {
      const number = places[index] ?? 0;
      best[number] = Math.max(best[number] ?? 0, share * (places[index + 1] ?? 0));
    }
  }
}
