import type { ProfileApi } from '@/lib/domain/profile-api';
import { readProfile } from './read-profile';
import { writeProfile } from './write-profile';

/** `maxSize` and `accept` of both in the lexicon; see profile-record.ts. */
const PICTURE = { maxBytes: 1_000_000, types: ['image/png', 'image/jpeg'] };

const bluesky: ProfileApi = {
  platform: 'bluesky',
  pictures: { avatar: PICTURE, cover: PICTURE },
  read: readProfile,
  write: writeProfile,
};

export default bluesky;
