import { profiles } from '@/lib/platforms/profiles';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { PageHandlers } from '@/lib/messaging/serve-page';
import type { World } from '../world';
import { pieceFor } from './attach-front';
import { briefOf } from './brief-of';
import { keepTaught } from './keep-taught';
import { noteProfile } from './note-profile';
import { startIn } from './start-in';

type OfPages = Pick<
  PageHandlers,
  | 'page.start'
  | 'page.hello'
  | 'page.palette'
  | 'page.tools'
  | 'page.studio'
  | 'page.insert'
  | 'page.taught'
  | 'page.profile-script'
  | 'page.fill-script'
  | 'page.profile'
  | 'page.piece'
>;

/** What scripts in pages ask that concerns the page itself; what concerns replies is answered in `services/replies`. */
export const pageHandlers = (world: World): OfPages => ({
  'page.start': async (_, { tabId }) => {
    const isIn = await startIn(world, tabId);
    return isIn ? ok(null) : fail(failure('host-permission-missing'));
  },
  'page.hello': (_, { platform }) => briefOf(world, platform),
  'page.palette': async (_, { tabId, frameId }) => {
    const isIn = await world.pagesPort?.injectPalette(tabId, frameId);
    return isIn ? ok(null) : fail(failure('host-permission-missing'));
  },
  'page.tools': async (_, { tabId, frameId }) => {
    const isIn = await world.pagesPort?.injectTools(tabId, frameId);
    return isIn ? ok(null) : fail(failure('host-permission-missing'));
  },
  'page.studio': async ({ place }) => {
    await world.pagesPort?.openStudio(place);
    return ok(null);
  },
  'page.insert': async ({ intent }, { tabId, frameId }) => {
    const outcome = await world.pagesPort?.insertInPage(tabId, frameId, intent);
    return outcome ? ok(outcome) : fail(failure('not-supported'));
  },
  'page.piece': (input, { tabId }) => pieceFor(input, tabId),
  'page.taught': (input, { platform }) => keepTaught(world, platform, input),
  'page.profile-script': async (_, { tabId, frameId, platform }) => {
    const data = profiles.get(platform);
    if (!data || data.hands === 'copy') return fail(failure('not-supported'));
    const isIn = await world.pagesPort?.injectProfile(tabId, frameId);
    return isIn ? ok(data) : fail(failure('host-permission-missing'));
  },
  'page.fill-script': async (_, { tabId, frameId, platform }) => {
    const hands = profiles.get(platform)?.hands ?? 'copy';
    if (hands === 'copy') return fail(failure('not-supported'));
    const isIn = await world.pagesPort?.injectFill(tabId, frameId);
    return isIn ? ok(null) : fail(failure('host-permission-missing'));
  },
  'page.profile': ({ reading }, { platform }) => noteProfile(world, platform, reading),
});
