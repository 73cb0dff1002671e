import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fern, houseOfLight } from '../test/servers/pictures.ts';

/** One post of the tour, and what the server must list of it afterwards. */
export interface TourPost {
  readonly name: string;
  readonly text: string;
  /** Which of the two practice accounts. */
  readonly account: 0 | 1;
  readonly images: readonly TourImage[];
  /** What the facets must cover, in the order of the text. */
  readonly marked: readonly string[];
}

export interface TourImage {
  readonly file: string;
  readonly alt: string;
}

/** The posts of the tour: emoji, links, mentions, hashtags, right to left, Japanese, images with alt text. */
export function tourPosts(folder: string): readonly TourPost[] {
  mkdirSync(folder, { recursive: true });
  const picture = (name: string, bytes: Buffer): string => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const light = picture('house-of-light.png', houseOfLight());
  const frond = picture('fern.png', fern());
  return [
    {
      name: 'plain',
      account: 0,
      text: 'Breakfast is on the long table until noon. Sit where the light is.',
      images: [],
      marked: [],
    },
    {
      name: 'emoji-link-tag',
      account: 0,
      text: 'Sourdough Saturday 🥖👩🏽‍🍳 first loaves at 7:30 → https://casaluz.example/terrace?from=bsky&week=48 #sourdough',
      images: [],
      marked: ['https://casaluz.example/terrace?from=bsky&week=48', '#sourdough'],
    },
    {
      name: 'mention-in-portuguese',
      account: 0,
      text: 'As plantas da varanda são da @fernandco.test. Obrigado, vizinhos de longe! 🌿 #graça',
      images: [],
      marked: ['@fernandco.test', '#graça'],
    },
    {
      name: 'image',
      account: 0,
      text: 'The sun, seen from room seven this morning.',
      images: [
        { file: light, alt: 'A low sun over dark hills and a river, the sky in orange and pale yellow' },
      ],
      marked: [],
    },
    {
      name: 'arabic',
      account: 1,
      text: 'نباتات الظل تحب الصباح الهادئ 🌿 اقرأوا المزيد: https://fernandco.example/winter-care #نباتات',
      images: [],
      marked: ['https://fernandco.example/winter-care', '#نباتات'],
    },
    {
      name: 'japanese-with-two-images',
      account: 1,
      text: '窓辺のシダ、今日の二枚です。水やりは土が乾いてから。 #観葉植物',
      images: [
        { file: frond, alt: 'A single fern frond lying on a pale wall' },
        { file: light, alt: 'A low sun over hills, the light a fern likes' },
      ],
      marked: ['#観葉植物'],
    },
  ];
}
