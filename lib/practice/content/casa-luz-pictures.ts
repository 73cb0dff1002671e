import type { PracticePicture } from '../practice-picture';
import { azulejo } from '../scenes/azulejo';
import { jamJars } from '../scenes/jam-jars';
import { letteredCard } from '../scenes/lettered-card';
import { loaves } from '../scenes/loaves';
import { longTable } from '../scenes/long-table';
import { oven } from '../scenes/oven';
import { riverTerrace } from '../scenes/river-terrace';
import { windowLight } from '../scenes/window-light';

const landscape = { width: 1_200, height: 800, type: 'image/jpeg' } as const;
const portrait = { width: 1_080, height: 1_350, type: 'image/jpeg' } as const;
const wide = { width: 1_600, height: 900, type: 'image/jpeg' } as const;

const cobalt = { ground: '#f4f0e4', dark: '#1f4e8c', light: '#7fa5cf', accent: '#d9a441' };
const garden = { ground: '#f6efdc', dark: '#0b6a5d', light: '#8fbfa8', accent: '#c8643c' };

export const casaLuzPictures = {
  'casa-luz-loaves': {
    ...landscape,
    seed: 11,
    scene: loaves,
    alt: 'Three round sourdough loaves on a floured wooden board, a cut slice leaning beside them, steam rising',
  },
  'casa-luz-oven': {
    ...landscape,
    seed: 4,
    scene: oven,
    alt: 'The arched mouth of a brick oven full of fire; in front of it one loaf on a long wooden peel',
  },
  'casa-luz-tiles-blue': {
    ...portrait,
    seed: 21,
    scene: azulejo(cobalt, 6),
    alt: 'A wall of cobalt blue and white tiles with yellow centres, a few of them cracked',
  },
  'casa-luz-tiles-green': {
    ...landscape,
    seed: 8,
    scene: azulejo(garden, 5),
    alt: 'Hand-painted tiles in green and terracotta, their petals meeting in circles at the corners',
  },
  'casa-luz-room-seven': {
    ...portrait,
    seed: 7,
    scene: windowLight,
    alt: 'Morning light from a window falls in six panes on a warm wall; below it a wooden chair with an open book',
  },
  'casa-luz-terrace': {
    ...wide,
    seed: 31,
    scene: riverTerrace,
    alt: 'The river at sunset over the roofs of Lisbon, one small sail on it, vine leaves hanging into the picture',
  },
  'casa-luz-quince-jam': {
    ...landscape,
    seed: 5,
    scene: jamJars,
    alt: 'Five jars of amber quince jam with cloth caps on a shelf, labelled marmelo, two whole quinces beside them',
  },
  'casa-luz-long-table': {
    ...wide,
    seed: 13,
    scene: longTable,
    alt: 'A long breakfast table from above: ten plates with eggs, toast and figs, bread and quinces on a linen runner',
  },
  'casa-luz-christmas': {
    ...portrait,
    type: 'image/png',
    seed: 2,
    scene: letteredCard({
      lines: ['Seis noites.', 'Um só menu.', 'Trinta lugares.'],
      small: '17 a 22 de dezembro · Casa Luz',
      ink: '#3a2420',
      paper: '#fdf3e3',
      accent: '#c8643c',
      motif: 'sun',
    }),
    alt: 'Cartão: Seis noites. Um só menu. Trinta lugares. 17 a 22 de dezembro, Casa Luz',
  },
} as const satisfies Record<string, PracticePicture>;
