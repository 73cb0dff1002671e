import type { ProfileApi } from '@/lib/domain/profile-api';
import { readProfile } from './read-profile';
import { writeProfile } from './write-profile';

/** https://docs.joinmastodon.org/user/profile/, read 2026-11-27: newer servers take more. */
const PICTURE = { maxBytes: 2_000_000, types: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] };

const mastodon: ProfileApi = {
  platform: 'mastodon',
  pictures: { avatar: PICTURE, cover: PICTURE },
  read: readProfile,
  write: writeProfile,
};

export default mastodon;
