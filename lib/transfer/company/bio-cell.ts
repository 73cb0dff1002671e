import type { Bio } from '@/lib/domain/company';

/** A wording of the bio in one cell; in front, where it has one, whose it is: `[pt; x, bluesky] Padaria na Graça`. */
export function printBio({ text, lang, platforms }: Bio): string {
  const whose = [lang, platforms.join(', ')].filter((part) => part !== '');
  if (whose.length === 0) return text.startsWith('[') ? `[] ${text}` : text;
  return `[${lang === '' ? '; ' : ''}${whose.join('; ')}] ${text}`;
}

/** Reads such a cell. */
export function readBio(cell: string, id: string): Bio {
  const [, whose, text = cell] = /^\[([^\]\n]{0,200})\] ([^]*)$/.exec(cell) ?? [];
  const [lang = '', platforms = ''] = (whose ?? '').split(';').map((part) => part.trim());
  const names = platforms.split(',').map((name) => name.trim().toLowerCase());
  return { id, text, lang, platforms: [...new Set(names)].filter((name) => name !== '') };
}
