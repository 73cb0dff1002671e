import type { FrontProfileProtocol } from '@/lib/messaging/company-protocol';
import type { Handlers } from '@/lib/messaging/serve';
import type { World } from '../world';
import {
  factsInFront,
  fillInFront,
  focusSaveInFront,
  profileInFront,
  teachFieldInFront,
} from './front-profile';

/** The page in front as a place of a company record, for the side panel. */
export const frontProfileHandlers = (world: World): Pick<Handlers, keyof FrontProfileProtocol> => ({
  'front.profile': (input) => profileInFront(world, input),
  'front.fill': (input) => fillInFront(world, input),
  'front.focus-save': (input) => focusSaveInFront(world, input),
  'front.teach-field': (input) => teachFieldInFront(world, input),
  'front.facts': (input) => factsInFront(world, input),
});
