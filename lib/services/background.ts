import { ensureTick, onAlarm } from '@/lib/browser/alarms';
import { onNotificationClick } from '@/lib/browser/notifications';
import { onInstalled, onMessage, onStartup, onTurn } from '@/lib/browser/listen';
import { onAccessChange } from '@/lib/browser/scripts';
import { version } from '@/lib/browser/runtime';
import { openStudio } from '@/lib/browser/tabs';
import { applyUpdatesWhenIdle } from '@/lib/browser/updates';
import { isLookUp } from '@/lib/messaging/is-look-up';
import { serve } from '@/lib/messaging/serve';
import { servePage } from '@/lib/messaging/serve-page';
import { libraryTrouble } from '@/lib/db/library-trouble';
import type { FailureCode } from '@/lib/domain/failure';
import { record } from './activity';
import { findWiped } from './canary';
import { keepRecords } from './company/keep-records';
import { settleCutOff } from './company/settle-cut-off';
import { makeHandlers } from './handlers';
import { onBlocked, openConnections } from './open-connections';
import { changesPages, tellsOfAnswer } from './pages/changes-pages';
import { pageHandlers } from './pages/page-handlers';
import { servedPlatformAt } from './pages/platform-at';
import { refreshPages } from './pages/refresh-pages';
import { syncPages } from './pages/sync-pages';
import { makeRepliesHandlers } from './replies/replies-handlers';
import { makeRealWorld } from './real-world';
import { purgeBin } from './purge-bin';
import { readBackDue } from './read-back';
import { refreshInstants } from './refresh-instants';
import { robustHandlers } from './robust-handlers';
import { scan } from './scan';
import { setDamagedAside } from './set-damaged-aside';
import { tellTrouble, tellWiped } from './tell-trouble';
import { makeRoom } from './with-room';
import { readSettings } from './settings';

/** Turning to another tab is a reason to look at most so often; an alarm should have rung within that time. */
const TURN_MS = 60_000;

/**
 * Starts the background: every listener is registered before the first await, since an event that wakes the worker is lost
 * otherwise. Whatever the event, the answer is the same scan (rule R8).
 */
export function startBackground(): void {
  let running = 0;
  let lastLook = 0;
  let trouble: FailureCode | null = null;
  let hasReserve = false;
  const look = async (): Promise<void> => {
    running += 1;
    lastLook = performance.now();
    try {
      await ensureTick(world.clock.now());
      await openConnections(world);
      if (await findWiped(world)) await tellWiped();
      await scan(world);
      await readBackDue(world);
      await keepRecords(world);
      if (trouble !== null) world.tell.changed();
      trouble = null;
      // After the work of this look: it may wait, and on a full disk it fails.
      if (!hasReserve) await world.reserve?.keep();
      hasReserve = true;
      await settleCutOff(world);
    } catch (error) {
      hasReserve = false;
      if (await makeRoom(world, error).catch(() => false)) void look();
      trouble = libraryTrouble(error);
      if (trouble === null) throw error;
      await tellTrouble(trouble, world.clock.now());
    } finally {
      running -= 1;
    }
  };
  const world = makeRealWorld(() => void look());

  onAlarm(() => void look());
  onStartup(
    () =>
      void refreshInstants(world)
        .catch(() => undefined)
        .then(look)
        .then(() => purgeBin(world))
        .then(() => setDamagedAside(world)),
  );
  // What is registered stays so until the person changes it: not at every start of the worker.
  onStartup(() => void syncPages(world).catch(() => undefined));
  onInstalled((reason) => {
    if (reason === 'install' || reason === 'update') void noteVersion(reason);
    void syncPages(world, { anew: true }).catch(() => undefined);
    void refreshInstants(world)
      .catch(() => undefined)
      .then(look);
  });
  onAccessChange(() => void syncPages(world).catch(() => undefined));
  onBlocked(world, () => void tellTrouble('library-blocked', world.clock.now()));
  self.addEventListener('online', () => void look());
  // After a clock that ran years ahead was set back no alarm rings, nor timer: whatever else wakes the background sets them anew.
  onTurn(() => performance.now() - lastLook > TURN_MS && void look());
  applyUpdatesWhenIdle(() => running > 0);
  onNotificationClick((place) => void openStudio(place));

  const answer = serve(robustHandlers(world, makeHandlers(world)));
  const answerPage = servePage({ ...pageHandlers(world), ...makeRepliesHandlers(world) }, (url) =>
    servedPlatformAt(world, url),
  );
  onMessage((message, sender) => {
    const toPage = answerPage(message, sender);
    if (toPage && tellsOfAnswer(message)) void toPage.then(() => syncPages(world)).catch(() => undefined);
    if (toPage) return toPage;
    const reply = answer(message, sender);
    if (!isLookUp(message)) void reply?.then(look);
    if (changesPages(message)) void reply?.then(() => refreshPages(world)).catch(() => undefined);
    return reply;
  });

  const noteVersion = async (reason: 'install' | 'update'): Promise<void> => {
    const { deviceId } = await readSettings(world);
    const kind = reason === 'install' ? 'extension-installed' : 'extension-updated';
    await record(world, { kind, by: 'tend', args: { version: version() } }, {}, deviceId);
  };

  world.tell.changed();
  void look();
}
