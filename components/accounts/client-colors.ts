/**
 * Colours offered for a client: far enough apart to be told at 8 px, each at least 4.5:1 on white, so that the bar and the dot of any
 * of them can be seen; words in a client's colour are mixed with the text's colour by the tokens (`--client-mix`).
 */
export const CLIENT_COLORS = [
  '#0b7285',
  '#a61e4d',
  '#5f3dc4',
  '#2b6a2f',
  '#b4430a',
  '#1864ab',
  '#862e9c',
  '#8a5a00',
  '#c2255c',
  '#087f5b',
  '#364fc7',
  '#5c4033',
] as const;

/** The first colour that no client has yet; after that they repeat. */
export const freeColor = (taken: readonly string[]): string =>
  CLIENT_COLORS.find((color) => !taken.includes(color)) ??
  CLIENT_COLORS[taken.length % CLIENT_COLORS.length] ??
  CLIENT_COLORS[0];
