import type { RecordProtocol } from '@/lib/messaging/company-protocol';
import type { Handlers } from '@/lib/messaging/serve';
import type { World } from '../world';
import { actOnTasks } from './act-on-tasks';
import { removeCampaign, restoreCampaign, startByHand } from './campaigns';
import { changeRecord } from './change-record';
import { importChanges } from './import-changes';
import { noteByHand } from './note-by-hand';
import { removeRoutine, restoreRoutine, saveRoutine } from './routines';
import { setException } from './set-exception';
import { redoChange, undoChange } from './undo-change';

/** The background's answers to requests about company records. */
export const companyHandlers = (world: World): Pick<Handlers, keyof RecordProtocol> => ({
  'company.change': (input) => changeRecord(world, input),
  'company.undo': (input) => undoChange(world, input),
  'company.redo': (input) => redoChange(world, input),
  'company.import': (input) => importChanges(world, input),
  'observation.note': (input) => noteByHand(world, input),
  'exception.set': (input) => setException(world, input),
  'campaign.start': (input) => startByHand(world, input),
  'campaign.remove': (input) => removeCampaign(world, input),
  'campaign.restore': (input) => restoreCampaign(world, input),
  'task.act': (input) => actOnTasks(world, input),
  'routine.save': (input) => saveRoutine(world, input),
  'routine.remove': (input) => removeRoutine(world, input),
  'routine.restore': (input) => restoreRoutine(world, input),
});
