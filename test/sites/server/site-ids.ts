import { SEEDS } from './seeds.ts';

export const SITES = {
  x: 'x.com',
  facebook: 'www.facebook.com',
  instagram: 'www.instagram.com',
  threads: 'www.threads.com',
  linkedin: 'www.linkedin.com',
  bluesky: 'bsky.app',
  mastodon: 'mastodon.tend.test',
  tiktok: 'www.tiktok.com',
  pinterest: 'www.pinterest.com',
  youtube: 'studio.youtube.com',
  'google-business': 'business.google.com',
} as const;

export type Site = keyof typeof SITES;

const BASE32 = '234567abcdefghijklmnopqrstuvwxyz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The n-th item's id in the shape that the site gives its posts and comments. Larger is newer, except that seeds are numbered as they stand. */
export function siteId(site: Site, n: number): string {
  const tail = String(n).padStart(5, '0');
  switch (site) {
    case 'x':
      return `19937512840077${tail}`;
    case 'facebook':
      return `12216093488${tail}`;
    case 'instagram':
    case 'threads':
      return `DRhPr4cT${inDigits(n, BASE64, 3)}`;
    case 'linkedin':
    case 'tiktok':
    case 'pinterest':
    case 'youtube':
    case 'google-business':
      return `73998214300${tail}000`;
    case 'bluesky':
      return `3m6kpract${inDigits(n, BASE32, 4)}`;
    case 'mastodon':
      return `1156230478${tail}00`;
  }
}

function inDigits(n: number, digits: string, length: number): string {
  const base = digits.length;
  return Array.from({ length }, (_, i) => digits[Math.floor(n / base ** (length - 1 - i)) % base]).join('');
}

/** The number of a seed by its name; throws where there is none. */
export function seedNumber(name: string): number {
  const n = SEEDS.findIndex((seed) => seed.name === name);
  if (n === -1) throw new Error(`no practice post is called ${name}`);
  return n + 1;
}
