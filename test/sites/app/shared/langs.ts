/** Of the practice pages. */
export const LANGS = ['en', 'de', 'fr', 'es', 'ja', 'ar'] as const;
export type Lang = (typeof LANGS)[number];
