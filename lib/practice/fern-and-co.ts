import { fernPosts } from './fern-posts';
import { fernRecord } from './fern-record';
import { fernTemplates } from './fern-templates';
import type { PracticeClient } from './practice-post';

/** House plants for dark flats, Brooklyn. */
export const fernAndCo: PracticeClient = {
  id: 'practice-fern-and-co',
  name: 'Fern & Co',
  color: '#a61e4d',
  zone: 'America/New_York',
  bannedWords: ['miracle'],
  signature: 'Fern & Co · Brooklyn',
  website: 'https://fernandco.example',
  slots: [
    [1, '08:00', null],
    [3, '08:00', 'Tips'],
    [5, '16:00', null],
    [6, '10:00', 'Stories'],
    [7, '11:00', null],
  ],
  posts: fernPosts,
  templates: fernTemplates,
  record: fernRecord,
};
