import { casaLuzPosts } from './casa-luz-posts';
import { casaLuzRecord } from './casa-luz-record';
import { casaLuzTemplates } from './casa-luz-templates';
import type { PracticeClient } from './practice-post';

/** A guest house with a long table above the river in Lisbon. */
export const casaLuz: PracticeClient = {
  id: 'practice-casa-luz',
  name: 'Casa Luz',
  color: '#0b7285',
  zone: 'Europe/Lisbon',
  bannedWords: ['cheap', 'luxury'],
  signature: 'Casa Luz · Graça, Lisboa',
  website: 'https://casaluz.example',
  slots: [
    [1, '09:00', 'Tips'],
    [2, '17:00', null],
    [3, '09:00', null],
    [4, '12:30', 'Stories'],
    [6, '07:30', null],
  ],
  posts: casaLuzPosts,
  templates: casaLuzTemplates,
  record: casaLuzRecord,
};
