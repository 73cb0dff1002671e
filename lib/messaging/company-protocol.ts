import type { Verdict } from '@/lib/domain/conversation';
import type { CampaignKind, Routine } from '@/lib/domain/campaign';
import type { CompanyPatch, FieldId, ProfileValue } from '@/lib/domain/company';
import type { Failure } from '@/lib/domain/failure';
import type { ScriptState } from '@/lib/domain/front-page';
import type { PlatformId } from '@/lib/domain/platform';
import type { PageFacts } from '@/lib/domain/page-facts';
import type { FillReport, ProfileReading } from '@/lib/domain/profile-data';
import type { Result } from '@/lib/domain/result';

type Reply<T> = Result<T, Failure>;

/** Requests of Tend's own pages about company records, what was seen, and what is to be made right; part of `Protocol`. */
export interface RecordProtocol {
  /** Changes the record; with `campaign`, every place that has one of the changed fields gets a task. */
  'company.change': {
    in: {
      clientId: string;
      /** `YYYY-MM-DD`. */
      from: string;
      reason: string;
      set: CompanyPatch;
      campaign: { title: string; kind: CampaignKind; note: string } | null;
    };
    /** `campaignId` null: none was asked for, or no place has one of the fields. `tasks`: all of them, also those that are right already. */
    out: Reply<{ changeId: string; campaignId: string | null; tasks: number }>;
  };
  /** Takes a change back, and its campaign with it. `company.redo` brings both back. `not-supported`: what the record began with. */
  'company.undo': { in: { changeId: string }; out: Reply<null> };
  'company.redo': { in: { changeId: string }; out: Reply<null> };
  /** Changes for many clients at once: all of them, or, where one can't be stored, none. */
  'company.import': {
    in: { changes: { clientId: string; set: CompanyPatch }[]; from: string; reason: string };
    out: Reply<{ changeIds: string[] }>;
  };
  /** The person says what a place shows (a picture that only eyes can compare; a place Tend can't read). */
  'observation.note': { in: { accountId: string; field: FieldId; lines: string[] }; out: Reply<null> };
  /** `reason` null takes the exception back. */
  'exception.set': { in: { accountId: string; field: FieldId; reason: string | null }; out: Reply<null> };
  /** `not-found` where no place has one of the fields. */
  'campaign.start': {
    in: {
      clientId: string;
      title: string;
      kind: CampaignKind;
      note: string;
      /** None: look at each place and judge. */
      fields: FieldId[];
      /** Empty is all. */
      accountIds: string[];
    };
    out: Reply<{ campaignId: string; tasks: number }>;
  };
  /** To the bin, where it stays 30 days, and its tasks with it; `campaign.restore` brings them back. */
  'campaign.remove': { in: { id: string }; out: Reply<null> };
  'campaign.restore': { in: { id: string }; out: Reply<null> };
  /** Tasks to which the act doesn't apply (any more) are left as they are; `done`: how many were changed. */
  'task.act': { in: { ids: string[]; act: TaskAct }; out: Reply<{ done: number }> };
  'routine.save': { in: { routine: RoutineInput }; out: Reply<null> };
  /** What it had put on the list goes with it. */
  'routine.remove': { in: { id: string }; out: Reply<null> };
  'routine.restore': { in: { id: string }; out: Reply<null> };
}

/** About the page in front as a place of a company record. */
export interface FrontProfileProtocol {
  /**
   * The page in front as a place of a known account; what it shows is stored as seen once it has come to rest. `rest`: waits for that, some seconds at most.
   */
  'front.profile': { in: { windowId: number | null; rest?: boolean }; out: Reply<FrontProfile> };
  /** Fills fields of the form in front, never saves. Refused with `wrong-account` unless it is the account's own form. `over`: also what the person typed. */
  'front.fill': {
    in: {
      windowId: number | null;
      accountId: string;
      values: { field: FieldId; lines: string[] }[];
      over: boolean;
    };
    out: Reply<readonly FillReport[]>;
  };
  /** Moves focus in the page in front to the network's own button that saves. */
  'front.focus-save': { in: { windowId: number | null }; out: Reply<{ focused: boolean }> };
  /** Has the person point at the control of a field in the page in front. */
  'front.teach-field': { in: { windowId: number | null; field: FieldId }; out: Reply<null> };
  /** What the page in front says of its company (JSON-LD, Open Graph, vCard), as text, at the person's click. */
  'front.facts': { in: { windowId: number | null }; out: Reply<PageFacts> };
}

/** About profiles that are read and written by API. */
export interface ProfileProtocol {
  /** Reads the account's profile by API and stores it as seen. */
  'profile.read': { in: { accountId: string }; out: Reply<readonly ProfileValue[]> };
  /**
   * Writes fields by API, after the person saw what stands there (`expected`): `changed-there` where it is something else by now, `not-read-back` where no
   * answer came and it couldn't be read again. `now` is what was read back;
   * `lost` is what the server shows otherwise than it was told to, also of fields that weren't written and couldn't be put back. `editId` null: it stood there already.
   */
  'profile.write': {
    in: { accountId: string; set: ProfileValue[]; expected: ProfileValue[] };
    out: Reply<{ editId: string | null; now: readonly ProfileValue[]; lost: readonly FieldId[] }>;
  };
  /** Puts back what an edit found; `changed-there` where something else stands there by now. */
  'profile.undo': { in: { editId: string }; out: Reply<{ lost: readonly FieldId[] }> };
}

export interface CompanyProtocol extends RecordProtocol, FrontProfileProtocol, ProfileProtocol {}

export type TaskAct =
  | { readonly kind: 'snooze'; readonly until: number }
  | { readonly kind: 'wake' }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'done-by-hand' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'reopen' };

export type RoutineInput = Pick<
  Routine,
  'id' | 'clientId' | 'title' | 'note' | 'accountIds' | 'fields' | 'every' | 'anchor'
>;

/** The page in front, seen as a place of a company record. */
export interface FrontProfile {
  readonly platform: PlatformId | null;
  readonly script: ScriptState;
  /** Of the platform's `ProfileData.pages`; null where the page in front is none of them, or not ready. */
  readonly page: string | null;
  /** Whose place it is, where it is a known account's. */
  readonly accountId: string | null;
  readonly clientId: string | null;
  /** Whether the form in front (`edits`) is that account's own: only `match` is filled. */
  readonly verdict: Verdict;
  readonly reading: ProfileReading | null;
}
