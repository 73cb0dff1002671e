import type { PracticePicture } from '../practice-picture';
import { cuttings } from '../scenes/cuttings';
import { foliage } from '../scenes/foliage';
import { frond } from '../scenes/frond';
import { letteredCard } from '../scenes/lettered-card';
import { fiddleFig, pilea, snakePlant, swordFern, trailing } from '../scenes/plants';
import { potted } from '../scenes/potted';
import { terrarium } from '../scenes/terrarium';

const landscape = { width: 1_200, height: 800, type: 'image/jpeg' } as const;
const portrait = { width: 1_080, height: 1_350, type: 'image/jpeg' } as const;
const wide = { width: 1_600, height: 900, type: 'image/jpeg' } as const;

const ink = '#173d27';

export const fernAndCoPictures = {
  'fern-and-co-frond': {
    ...landscape,
    seed: 3,
    scene: frond,
    alt: 'A single fern frond across a pale wall, its soft shadow beside it',
  },
  'fern-and-co-three-for-the-dark': {
    ...wide,
    seed: 17,
    scene: potted(
      ['#f3d9de', '#f6e8e4'],
      [
        { plant: snakePlant, colour: '#c56a45', tall: 0.5 },
        { plant: swordFern, colour: '#4a6f7c', tall: 0.42 },
        { plant: pilea, colour: '#d9b36a', tall: 0.36 },
      ],
    ),
    alt: 'Three pots on a board: a tall snake plant, an arching fern and a round-leaved pilea, each with a paper tag',
  },
  'fern-and-co-fig': {
    ...portrait,
    seed: 23,
    scene: potted(['#dfe8e3', '#f4f1e6'], [{ plant: fiddleFig, colour: '#a61e4d', tall: 0.43 }]),
    alt: 'One fiddle-leaf fig in a dark pink pot before a pale round of light on the wall',
  },
  'fern-and-co-pair': {
    ...landscape,
    seed: 29,
    scene: potted(
      ['#e8e2cf', '#f3ecdc'],
      [
        { plant: pilea, colour: '#f3efe6', tall: 0.46 },
        { plant: snakePlant, colour: '#2e4a3b', tall: 0.54 },
      ],
    ),
    alt: 'A pilea in a white pot and a snake plant in a dark green one, side by side on a shelf',
  },
  'fern-and-co-trailing': {
    ...portrait,
    seed: 37,
    scene: potted(['#cfdccb', '#eceee0'], [{ plant: trailing, colour: '#b5654a', tall: 0.44, hangs: true }]),
    alt: 'A trailing pothos spilling over the rim of a clay pot, against a pale green wall',
  },
  'fern-and-co-leaves-green': {
    ...portrait,
    seed: 41,
    scene: foliage('#0f2a1c', 146),
    alt: 'Overlapping leaves filling the picture, from nearly black behind to bright green in front, some split',
  },
  'fern-and-co-leaves-rain': {
    ...landscape,
    seed: 43,
    scene: foliage('#10282b', 168),
    alt: 'Blue-green leaves of many sizes close together, as in a greenhouse on a rainy day',
  },
  'fern-and-co-terrarium': {
    ...portrait,
    seed: 47,
    scene: terrarium,
    alt: 'A corked jar with layers of gravel, charcoal and earth, moss on top and a small fern growing out of it',
  },
  'fern-and-co-cuttings': {
    ...landscape,
    seed: 53,
    scene: cuttings,
    alt: 'Four cuttings in glass bottles on a white window sill, their roots in the water, a winter street behind',
  },
  'fern-and-co-lift-the-pot': {
    ...portrait,
    type: 'image/png',
    seed: 1,
    scene: letteredCard({
      lines: ['Lift the pot.', 'Light: water.', 'Heavy: wait.'],
      small: 'Fern & Co · winter care',
      ink,
      paper: '#e7efdf',
      accent: '#a61e4d',
      motif: 'sprig',
    }),
    alt: 'Card: Lift the pot. Light: water. Heavy: wait. Fern & Co, winter care',
  },
  'fern-and-co-saturday': {
    ...landscape,
    type: 'image/png',
    seed: 1,
    scene: letteredCard({
      lines: ['Saturday at eleven', 'eight seats, one moss'],
      small: 'Terrarium workshop · Brooklyn',
      ink: '#f1f5ec',
      paper: '#23543a',
      accent: '#f0b7c6',
      motif: 'sprig',
    }),
    alt: 'Card: Saturday at eleven, eight seats, one moss. Terrarium workshop, Brooklyn',
  },
} as const satisfies Record<string, PracticePicture>;
