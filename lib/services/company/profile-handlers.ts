import type { ProfileProtocol } from '@/lib/messaging/company-protocol';
import type { Handlers } from '@/lib/messaging/serve';
import type { World } from '../world';
import { readProfile } from './profile-read';
import { undoProfile } from './profile-undo';
import { writeProfile } from './profile-write';

/** The background's answers to requests about profiles by API. */
export const profileHandlers = (world: World): Pick<Handlers, keyof ProfileProtocol> => ({
  'profile.read': (input) => readProfile(world, input),
  'profile.write': (input) => writeProfile(world, input),
  'profile.undo': (input) => undoProfile(world, input),
});
