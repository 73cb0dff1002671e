import { keepAliveWhile } from '@/lib/browser/keep-alive';
import { localWitness } from '@/lib/browser/local-witness';
import { withLock } from '@/lib/browser/locks';
import { library } from '@/lib/db/library';
import { diskReserve } from '@/lib/db/reserve';
import { outbox } from '@/lib/db/outbox';
import { profiles } from '@/lib/platforms/profiles';
import { profileApis } from '@/lib/platforms/profile-apis';
import { publishers } from '@/lib/platforms/publishers';
import { specs } from '@/lib/platforms/specs';
import { INSTANCE_ID } from './instance';
import { browserPages } from './pages/browser-pages';
import { makeTell } from './tell';
import { makeTimeWatch } from './time-watch';
import { openVault } from './vault';
import { makeWake } from './wake';
import type { World } from './world';

/** The background's world: the real clock, network, alarms and database. `onTimer` is called when a timer of `rearm` fires. */
export function makeRealWorld(onTimer: () => void): World {
  const world: World = {
    library,
    outbox,
    vault: openVault(),
    clock: { now: () => Date.now() },
    random: Math.random,
    newId: () => crypto.randomUUID(),
    fetch: (...request) => fetch(...request),
    online: () => navigator.onLine,
    owner: INSTANCE_ID,
    specs,
    profiles,
    publishers,
    profileApis,
    withLock,
    keepAliveWhile,
    wake: makeWake(onTimer),
    tell: makeTell(() => world),
    time: makeTimeWatch(Date.now, () => performance.now()),
    witness: localWitness,
    pagesPort: browserPages,
    reserve: diskReserve,
  };
  return world;
}
