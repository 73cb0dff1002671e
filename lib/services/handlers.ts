import { ok } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messaging/serve';
import { companyHandlers } from './company/company-handlers';
import { keepRecordsNow } from './company/keep-records';
import { profileHandlers } from './company/profile-handlers';
import { authorizeAccount, connectAccount, disconnectAccount, findAccount } from './accounts';
import { act } from './act';
import { actMany } from './act-many';
import { removeClient, restoreClient, pauseClient, saveClient } from './clients';
import { readThere } from './edit-on-network';
import { describeMedia, removeMedia, restoreMedia } from './media-rows';
import { removePosts, restorePosts, savePost } from './posts';
import { attachInFront, attaching, stopAttaching } from './pages/attach-front';
import { healthInFront, insertInFront, lookInFront, outlineInFront, teachInFront } from './pages/front';
import { frontProfileHandlers } from './pages/front-profile-handlers';
import { addPageAccount } from './page-accounts';
import { switchPage } from './pages/switch-page';
import { addToQueue, planQueue } from './queue';
import { checkNow } from './read-back';
import { record } from './activity';
import { noteBackup, saveSettings } from './settings';
import { removeSlot, saveSlot } from './slots';
import { forgetPerson } from './replies/forget-person';
import { purgeReplies } from './replies/purge-replies';
import { keepReply } from './replies/keep-reply';
import { openReplies, searchReplies } from './replies/open-replies';
import { removeTemplates, restoreTemplates } from './replies/remove-templates';
import { renderReply } from './replies/render-reply';
import { shelfOf } from './replies/shelf-of';
import { whoseOf } from './replies/whose-of';
import { importTemplates, saveTemplate } from './replies/save-template';
import { settleStandstill } from './standstill';
import type { World } from './world';

/** The background's answer to every request. After each of them the caller scans, so none of them starts work by itself. */
export const makeHandlers = (world: World): Handlers => ({
  'post.save': (input) => savePost(world, input),
  'post.remove': (input) => removePosts(world, input),
  'post.restore': (input) => restorePosts(world, input),
  'queue.plan': (input) => planQueue(world, input),
  'queue.add': (input) => addToQueue(world, input),
  'delivery.read': (input) => readThere(world, input),
  'delivery.act': (input) => act(world, input),
  'delivery.act-many': (input) => actMany(world, input),
  'delivery.check': (input) => checkNow(world, input),
  'client.save': (input) => saveClient(world, input),
  'client.remove': (input) => removeClient(world, input),
  'client.restore': (input) => restoreClient(world, input),
  'client.pause': (input) => pauseClient(world, input),
  'account.find': (input) => findAccount(world, input),
  'account.authorize': (input) => authorizeAccount(world, input),
  'account.connect': (input) => connectAccount(world, input),
  'account.add': (input) => addPageAccount(world, input),
  'account.disconnect': (input) => disconnectAccount(world, input),
  'slot.save': (input) => saveSlot(world, input),
  'slot.remove': (input) => removeSlot(world, input),
  'media.remove': (input) => removeMedia(world, input),
  'media.restore': (input) => restoreMedia(world, input),
  'media.describe': (input) => describeMedia(world, input),
  'front.look': (input) =>
    lookInFront(world, input, async (context) => (await whoseOf(world, context)).whose),
  'front.insert': (input) => insertInFront(world, input),
  'front.attach': (input) => attachInFront(world, input),
  'front.attaching': attaching,
  'front.attach-stop': stopAttaching,
  'front.health': (input) => healthInFront(world, input),
  'front.outline': (input) => outlineInFront(world, input),
  'front.teach': (input) => teachInFront(world, input),
  ...frontProfileHandlers(world),
  'page.switch': (input) => switchPage(world, input),
  'settings.save': async ({ patch }) => {
    const saved = await saveSettings(world, patch);
    if (patch.rememberDays !== undefined) await purgeReplies(world);
    await record(
      world,
      { kind: 'settings-changed', by: 'person', detail: JSON.stringify(patch) },
      {},
      saved.deviceId,
    );
    return ok(saved);
  },
  'standstill.settle': (input) => settleStandstill(world, input),
  'backup.note': async ({ name, trouble }) => {
    const { deviceId } = await noteBackup(world, trouble);
    if (trouble === null)
      await record(world, { kind: 'backup-written', by: 'tend', args: { name } }, {}, deviceId);
    return ok(null);
  },
  'template.save': (input) => saveTemplate(world, input),
  'template.remove': (input) => removeTemplates(world, input),
  'template.restore': (input) => restoreTemplates(world, input),
  'template.import': (input) => importTemplates(world, input),
  'person.forget': (input) => forgetPerson(world, input),
  'replies.open': (input) => openReplies(world, input),
  'replies.search': (input) => searchReplies(world, input),
  'replies.render': (input) => renderReply(world, input),
  'replies.keep': (input) => keepReply(world, input),
  ...companyHandlers(world),
  ...profileHandlers(world),
  'library.restored': async () => {
    shelfOf(world).forget();
    await keepRecordsNow(world);
    return ok(null);
  },
  'scan.now': async () => ok(null),
});
