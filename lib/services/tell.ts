import { i18n } from '#i18n';
import { setActionTitle, setBadge } from '@/lib/browser/badge';
import { notify } from '@/lib/browser/notifications';
import { POPUP_SNAPSHOT_KEY, writeSession } from '@/lib/browser/session-store';
import { ASKING_STATES, type Delivery } from '@/lib/domain/delivery';
import { noteCanary } from './canary';
import { excerpt } from './excerpt';
import { readSettings } from './settings';
import { takeSnapshot } from './take-snapshot';
import type { TellPort, World } from './world';

/** Many rows change together; the snapshot is taken once they have. */
const SETTLE_MS = 50;

/** Badge, popup snapshot and notifications. All of it comes after the commit; whatever goes wrong here is only not shown (rule R5). */
export function makeTell(world: () => World): TellPort {
  let settling = false;
  return {
    changed() {
      if (settling) return;
      settling = true;
      setTimeout(() => {
        settling = false;
        void refresh(world()).catch(() => undefined);
      }, SETTLE_MS);
    },
    delivery: (delivery) => void notifyOf(world(), delivery).catch(() => undefined),
  };
}

async function refresh(world: World): Promise<void> {
  await noteCanary(world);
  const snapshot = await takeSnapshot(world);
  await writeSession(POPUP_SNAPSHOT_KEY, snapshot);
  await setBadge(snapshot.stopped ? '!' : snapshot.needsCount);
  await setActionTitle(
    snapshot.needsCount === 0 ? i18n.t('ext.name') : i18n.t('ext.needsYou', snapshot.needsCount),
  );
}

/** A notification's id is the place in the studio that a click on it leads to. */
async function notifyOf(world: World, delivery: Delivery): Promise<void> {
  const settings = await readSettings(world);
  if (!settings.notifications) return;
  const account = await world.library.accounts.get(delivery.accountId);
  const client = await world.library.clients.get(delivery.clientId);
  const who = `${client?.name ?? ''} · @${account?.handle ?? ''}`;
  const asks = ASKING_STATES.has(delivery.state);
  const title = asks ? i18n.t('notification.needsYou', [who]) : i18n.t('notification.published', [who]);
  await notify(`today/${delivery.id}`, title, excerpt(delivery.content.text));
}
