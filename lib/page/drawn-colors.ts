/**
 * Colours of what Tend draws in other people's pages, whose own it doesn't know: words have 4.5:1 on what is behind them, and of each line and surface
 * one colour at least has 3:1 against whatever is beside it (WCAG 2.2, 1.4.3 and 1.4.11; `drawn-colors.test.ts` computes them).
 */
export const DRAWN = {
  dark: '#1b1d22',
  light: '#fff',
  /** Words on what is dark. */
  pale: '#e8e9ec',
  /** Around what is dark, and around what is light. */
  darkEdge: '#c4c7cd',
  lightEdge: '#3a3d45',
  /** Of a mark, as long as nobody knows whose it is. */
  nobody: '#5b616e',
} as const;
