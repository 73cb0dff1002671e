import * as v from 'valibot';
import { accountRow } from './account-row';
import { activityRow } from './activity-row';
import { answerRow } from './answer-row';
import { attemptRow } from './attempt-row';
import { campaignRow } from './campaign-row';
import { clientRow } from './client-row';
import { companyChangeRow } from './company-change-row';
import { deliveryRow } from './delivery-row';
import { exceptionRow } from './exception-row';
import { floorRow } from './floor-row';
import { ledgerRow } from './ledger-row';
import { mediaRow } from './media-row';
import { observationRow } from './observation-row';
import { postRow } from './post-row';
import { profileEditRow } from './profile-edit-row';
import { quarantinedRow } from './quarantined-row';
import { routineRow } from './routine-row';
import { settingsRow } from './settings-row';
import { slotRow } from './slot-row';
import { taskRow } from './task-row';
import { taughtRow } from './taught-row';
import { templateRow } from './template-row';

/**
 * What a row of a table must be so that the code that reads it can't stumble. Columns that are not named here are left alone: another
 * version of Tend may have written them.
 */
const ROWS = {
  clients: clientRow,
  accounts: accountRow,
  slots: slotRow,
  posts: postRow,
  media: mediaRow,
  attempts: attemptRow,
  deliveries: deliveryRow,
  activity: activityRow,
  ledger: ledgerRow,
  floors: floorRow,
  quarantine: quarantinedRow,
  settings: settingsRow,
  templates: templateRow,
  answers: answerRow,
  taught: taughtRow,
  companyChanges: companyChangeRow,
  observations: observationRow,
  exceptions: exceptionRow,
  campaigns: campaignRow,
  tasks: taskRow,
  routines: routineRow,
  profileEdits: profileEditRow,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

export type CheckedTable = keyof typeof ROWS;

/** Null where the row is what its table says; otherwise what is wrong with it, for the technical view. */
export function rowFault(table: CheckedTable, row: unknown): string | null {
  const parsed = v.safeParse(ROWS[table], row, { abortEarly: true });
  return parsed.success ? null : v.summarize(parsed.issues);
}
