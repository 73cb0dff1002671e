import type { Bio } from '@/lib/domain/company';
import type { PlatformId } from '@/lib/domain/platform';
import { lengthOf } from './length-of';

/**
 * Wordings of a bio that a place may show, best first: those for this platform before those for all, its language (BCP 47, empty where it isn't known) before
 * those for any, long before short. Another language's are given only where there is nothing else, and then only one language's. Those for other platforms never.
 */
export function bioWordings(bios: readonly Bio[], platform: PlatformId, lang: string): readonly string[] {
  const here = bios
    .filter(
      ({ platforms, text }) => text.trim() !== '' && (platforms.length === 0 || platforms.includes(platform)),
    )
    .map((bio) => ({
      text: bio.text.trim(),
      lang: bio.lang,
      general: bio.platforms.length === 0 ? 1 : 0,
      rank: rankOf(bio.lang, lang),
      length: lengthOf(bio.text, 'graphemes'),
    }));
  const understood = here.filter(({ rank }) => rank < OTHER);
  const first = here[0]?.lang;
  const candidates = understood.length > 0 ? understood : here.filter((bio) => bio.lang === first);
  return candidates
    .toSorted((a, b) => a.general - b.general || a.rank - b.rank || b.length - a.length)
    .map(({ text }) => text);
}

const OTHER = 3;

function rankOf(lang: string, wanted: string): number {
  const [a, b] = [lang.toLowerCase(), wanted.toLowerCase()];
  if (a === b) return 0;
  if (a === '') return 2;
  return a.split('-')[0] === b.split('-')[0] ? 1 : OTHER;
}
