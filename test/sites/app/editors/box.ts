import type { ComponentType } from 'react';
import type { Suggestion } from '../shared/suggest.ts';

export interface SuggestionList {
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  choose(suggestion: Suggestion): void;
}

/** What every box has, whatever its engine. */
export interface BoxProps {
  readonly placeholder: string;
  readonly label: string;
  readonly autoFocus?: boolean;
  /** The model's text, at each change. */
  onText(text: string): void;
  /** By the site's own key; the box decides which one. */
  onSend(): void;
  onFocus?(): void;
  /** How the site shows what can be completed. */
  readonly list: ComponentType<SuggestionList>;
}

/** Moves through the open list by key; gives the chosen one on Enter or Tab, `true` for a key that was taken, else false. */
export function keyInList(
  key: string,
  length: number,
  active: number,
  move: (to: number) => void,
): number | boolean {
  if (length === 0) return false;
  if (key === 'Enter' || key === 'Tab') return active;
  if (key === 'Escape') move(-1);
  else if (key === 'ArrowDown') move((active + 1) % length);
  else if (key === 'ArrowUp') move((active + length - 1) % length);
  else return false;
  return true;
}
